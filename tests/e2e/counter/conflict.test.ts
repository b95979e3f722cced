import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

async function type(clerk: Page, phone: string): Promise<void> {
  await clerk.locator('#typed').fill(phone)
  await clerk.getByLabel('根拠').fill('聞き取り')
}

async function look(clerk: Page): Promise<void> {
  await clerk.getByRole('button', { name: '訂正する', exact: true }).click()
}

async function save(clerk: Page): Promise<void> {
  await clerk.getByRole('button', { name: '1件を保存する' }).click()
}

const saved = (clerk: Page) => expect(clerk.getByText('訂正しました')).toBeVisible()
const phoneRow = (clerk: Page) => clerk.getByRole('row', { name: '電話' })

test('2人の職員が同じ件を開くと互いに見え、同じ項目を直すと、3つの値から選んで保存できる', async ({
  page,
  browser,
  accounts,
}) => {
  const { id } = storeFamily()
  const other = await (await browser.newContext()).newPage()
  await signIn(page, accounts.clerk, '/counter')
  await signIn(other, accounts.supervisor, '/counter')
  for (const clerk of [page, other]) await clerk.goto(`/counter/drafts/${id}`)
  await expect(page.getByText('統括 五月（体験用）さんもこの件を開いています')).toBeVisible()

  await test.step('何も入力していない画面には、相手の訂正がすぐに出る', async () => {
    await other.goto(`/counter/drafts/${id}?edit=application.newAddress.building`)
    await type(other, 'コーポ鶴城301号室')
    await look(other)
    await save(other)
    await saved(other)
    await expect(page.getByRole('row', { name: '新しい住所の方書' })).toContainText('コーポ鶴城301号室')
  })

  await test.step('入力している画面は、入力を残して知らせる', async () => {
    await page.goto(`/counter/drafts/${id}?edit=application.phone`)
    await type(page, '0242-39-2222')
    await other.goto(`/counter/drafts/${id}?edit=application.phone`)
    await type(other, '0242-39-1111')
    await look(other)
    await save(other)
    await saved(other)
    await expect(page.getByText('この件が変わりました')).toBeVisible()
    await expect(page.locator('#typed')).toHaveValue('0242-39-2222')
  })

  await test.step('項目ごとに、相手・自分・住民の値から選ぶ', async () => {
    await look(page)
    await expect(page.getByRole('heading', { name: '2人の訂正を合わせます' })).toBeVisible()
    await expect(page.getByRole('radio', { name: '0242-39-1111' })).not.toBeChecked()
    await expect(page.getByRole('radio', { name: '住民の入力 090-1234-5678' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
    await page.getByRole('radio', { name: 'あなたの入力 0242-39-2222' }).check()
    await page.getByRole('button', { name: '選んだ値で続ける' }).click()
    await save(page)
    await saved(page)
    await expect(phoneRow(page)).toContainText('0242-39-2222')
  })
  await other.context().close()
})

test('通信が切れても入力は消えず、つながると1回だけ保存する', { tag: once }, async ({ browser, accounts }) => {
  const { id } = storeFamily()
  const context = await browser.newContext()
  const clerk = await context.newPage()
  await signIn(clerk, accounts.clerk, '/counter')
  await clerk.goto(`/counter/drafts/${id}?edit=application.phone`)
  await type(clerk, '0242-39-1111')
  await look(clerk)

  await test.step('届いたが返事が来なかった保存も、もう一度送ってよい', async () => {
    let isFirst = true
    await clerk.route('**/corrections', async route => {
      if (!isFirst) return route.continue()
      isFirst = false
      await route.fetch()
      await context.setOffline(true)
      await route.abort()
    })
    await save(clerk)
    await expect(clerk.getByText('ネットワークにつながりません。入力は残っています')).toBeVisible()
    await expect(clerk.getByText('まだ保存していない訂正 1件')).toBeVisible()
  })

  await context.setOffline(false)
  await saved(clerk)
  await expect(phoneRow(clerk)).toHaveCount(1)
  await expect(clerk.getByRole('heading', { name: '訂正' })).toBeVisible()
  await expect(clerk.getByRole('region', { name: '訂正' })).toContainText('訂正1件')
  await context.close()
})

test('入力の途中でログインが切れても、ログインし直して続けられる', { tag: once }, async ({ browser, accounts }) => {
  const { id } = storeFamily()
  const context = await browser.newContext()
  const clerk = await context.newPage()
  await signIn(clerk, accounts.kodomo, '/counter')
  await clerk.goto(`/counter/drafts/${id}?edit=application.phone`)
  await type(clerk, '0242-39-1111')

  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, accounts.kodomo, '/counter')
  await elsewhere.locator('header summary').click()
  await elsewhere.getByRole('button', { name: 'すべての端末でログアウト' }).click()
  await expect(elsewhere.getByText('ログアウトしました')).toBeVisible()

  await look(clerk)
  await expect(clerk.getByText('ログインが切れました。入力は残っています')).toBeVisible()
  await expect(clerk.getByText('まだ保存していない訂正 1件')).toBeVisible()
  const opened = context.waitForEvent('page')
  await clerk.getByRole('link', { name: '新しいタブでログインする' }).click()
  const tab = await opened
  await tab.getByLabel('職員ID').fill(accounts.kodomo.loginName)
  await tab.getByLabel('パスワード').fill(accounts.kodomo.password)
  await tab.getByRole('button', { name: 'ログインする' }).click()
  await expect(tab).toHaveURL(/\/counter$/)
  await tab.close()

  await clerk.getByRole('button', { name: 'ログインしたので続ける' }).click()
  await save(clerk)
  await saved(clerk)
  await expect(phoneRow(clerk)).toContainText('0242-39-1111')

  await test.step('ページごと失っても、同じタブで開くと入力が戻る', async () => {
    await clerk.goto(`/counter/drafts/${id}?edit=application.phone`)
    await type(clerk, '0242-39-3333')
    await clerk.goto('/counter')
    await clerk.goto(`/counter/drafts/${id}?edit=application.phone`)
    await expect(clerk.locator('#typed')).toHaveValue('0242-39-3333')
  })
  await context.close()
  await elsewhere.context().close()
})
