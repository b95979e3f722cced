import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, expectAccessible, test } from '@/tests/support/e2e'
import { ownServer } from '@/tests/support/own-server'
import { signIn } from '@/tests/support/sign-in'

const ownPassword = 'persimmons in the snow'

test('管理者が登録した人は、最初のログインでパスワードを決め、二段階認証を設定し、次からコードを入れる', async ({
  page,
  browser,
  accounts,
}) => {
  await signIn(page, accounts.admin, '/admin/staff')
  const { loginName, password } = await register(page)
  await expectAccessible(page)

  const desk = await (await browser.newContext()).newPage()
  await enter(desk, loginName, password, '/counter/forms')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('自分のパスワードを決める')
  await desk.getByLabel('新しいパスワード', { exact: true }).fill('password1234')
  await desk.getByLabel('新しいパスワード（もう一度）').fill('password1234')
  await desk.getByRole('button', { name: 'パスワードを変える' }).click()
  await expect(desk.getByText('よく使われていて')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('新しいパスワード', { exact: true }).fill(ownPassword)
  await desk.getByLabel('新しいパスワード（もう一度）').fill(ownPassword)
  await desk.getByRole('button', { name: 'パスワードを変える' }).click()
  await expect(desk).toHaveURL(/\/counter\/forms$/)

  await desk.goto('/staff/account')
  await desk.getByRole('button', { name: '設定を始める' }).click()
  const key = (await desk.locator('code').first().textContent())?.replaceAll(' ', '') ?? ''
  await desk.getByLabel('2. アプリに表示された6桁の数字').fill(await codeNow(desk, key, -30))
  await desk.getByRole('button', { name: '確かめて設定する' }).click()
  await expect(desk.getByRole('heading', { name: '回復コード' })).toBeVisible()
  await expectAccessible(desk)
  const code = await codeNow(desk, key)
  await desk.getByRole('button', { name: 'ログアウト', exact: true }).click()
  await expect(desk).toHaveURL(/sign-in\?left/)

  await enter(desk, loginName, ownPassword, '/counter')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('確認コード')
  await desk.getByLabel('確認コード').fill('000000')
  await desk.getByRole('button', { name: 'ログインする', exact: true }).click()
  await expect(desk.getByText('コードが違います')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('確認コード').fill(code)
  await desk.getByRole('button', { name: 'ログインする', exact: true }).click()
  await expect(desk).toHaveURL(/\/counter$/)

  await page.goto('/admin/staff')
  await linkTo(page, loginName).click()
  await page.getByRole('button', { name: 'すべて終わらせる' }).click()
  await expect(page.getByText('1件のログインを終わらせました')).toBeVisible()
  await expectAccessible(page)
  await desk.goto('/counter/forms')
  await expect(desk).toHaveURL(/\/staff\/sign-in\?callbackUrl=%2Fcounter%2Fforms/)
  await desk.context().close()
})

test('二人の管理者が同じ人を変えると、あとの人は、いまの内容と並べて見られる', async ({ page, browser, accounts }) => {
  await signIn(page, accounts.admin, '/admin/staff')
  const { loginName } = await register(page)
  const address = (await linkTo(page, loginName).getAttribute('href')) ?? ''
  await page.goto(address)

  const other = await (await browser.newContext()).newPage()
  await signIn(other, accounts.approver, address)
  await other.getByLabel('役割').selectOption({ label: '窓口責任者' })
  await other.getByRole('button', { name: '保存する' }).click()
  await expect(other.getByText('保存しました')).toBeVisible()

  await page.getByLabel('氏名').fill('試験 月子')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByText('ほかの管理者がこの職員を変えました')).toBeVisible()
  await expect(page.getByLabel('氏名')).toHaveValue('試験 月子')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByText('保存しました')).toBeVisible()
  await other.context().close()
})

test('庁内の認証では、登録された人だけが入れる', async ({ page, browser, accounts }) => {
  const who = `d-${randomUUID()}`
  await signIn(page, accounts.admin, '/admin/staff')
  await register(page, who)

  const desk = await (await browser.newContext()).newPage()
  await throughDirectory(desk, who)
  await expect(desk).toHaveURL(/\/counter\/forms$/)
  await desk.context().close()

  const stranger = await (await browser.newContext()).newPage()
  await throughDirectory(stranger, `d-${randomUUID()}`)
  await expect(stranger.getByText('職員として登録されていないか')).toBeVisible()
  await stranger.context().close()
})

test('庁内の認証は、ほかのやり取りの答えを受け取らず、止まっていればパスワードを勧める', async ({ browser }) => {
  const desk = await (await browser.newContext()).newPage()
  await desk.goto('/staff/sign-in')
  await desk.getByRole('link', { name: '庁内の認証でログインする' }).click()
  const older = (await desk.context().cookies()).filter(({ name }) => name.endsWith('next-auth.nonce'))
  expect(older).toHaveLength(1)

  // A second attempt, to which somebody gives the nonce of the first.
  await desk.goto('/staff/sign-in')
  await desk.getByRole('link', { name: '庁内の認証でログインする' }).click()
  await desk.context().addCookies(older)
  await desk.getByLabel('庁内の名前').fill('anybody')
  await desk.getByRole('button', { name: '認証する' }).click()
  await expect(desk.getByText('庁内の認証を確かめられませんでした')).toBeVisible()
  await desk.goto('/api/auth/callback/directory?code=x&state=y')
  await expect(desk.getByText('庁内の認証を確かめられませんでした')).toBeVisible()

  const issuer = ownServer().directory
  await fetch(`${issuer}/down`)
  try {
    await desk.goto('/staff/sign-in')
    await desk.getByRole('link', { name: '庁内の認証でログインする' }).click()
    await expect(desk.getByText('庁内の認証につながりません')).toBeVisible()
    await expectAccessible(desk)
  } finally {
    await fetch(`${issuer}/up`)
  }
  await desk.context().close()
})

/** A clerk of 市民課, entered by the administrator whose page this is; gives what is shown once. */
async function register(page: Page, directoryName = '') {
  const loginName = `t-${randomUUID().slice(0, 8)}`
  await page.getByLabel('職員ID').fill(loginName)
  await page.getByLabel('氏名').fill('試験 花子')
  await page.getByLabel('役割').selectOption({ label: '窓口職員' })
  await page.getByLabel('市民課', { exact: true }).check()
  await page.getByLabel('庁内の認証での名前').fill(directoryName)
  await page.getByRole('button', { name: '登録して最初のパスワードを作る' }).click()
  const password = (await page.locator('code').textContent()) ?? ''
  return { loginName, password }
}

function linkTo(page: Page, loginName: string) {
  return page.getByRole('row').filter({ hasText: loginName }).getByRole('link')
}

async function enter(page: Page, loginName: string, password: string, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('職員ID').fill(loginName)
  await page.getByLabel('パスワード').fill(password)
  await page.getByRole('button', { name: 'ログインする', exact: true }).click()
}

async function throughDirectory(page: Page, who: string): Promise<void> {
  await page.goto('/counter/forms')
  await page.getByRole('link', { name: '庁内の認証でログインする' }).click()
  await page.getByLabel('庁内の名前').fill(who)
  await page.getByRole('button', { name: '認証する' }).click()
}

/** By the server's clock, which the bar at the top of the page shows: the tests' own is set to another day. */
async function codeNow(page: Page, key: string, offsetSeconds = 0): Promise<string> {
  await page.reload()
  const shown = await page.getByRole('banner').locator('time').getAttribute('datetime')
  const timestamp = Date.parse(shown ?? '') + offsetSeconds * 1000
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp })
}
