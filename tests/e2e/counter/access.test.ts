import { expect, expectAccessible, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'

const draft = '/counter/drafts/00000000-0000-4000-8000-000000000000'

test('だれでもない人は、どのページからもログインへ行く', { tag: once }, async ({ page }) => {
  for (const path of ['/counter', draft, `${draft}/forms.pdf`, '/admin', '/staff']) {
    await page.goto(path)
    await expect(page, path).toHaveURL(/\/staff\/sign-in/)
  }
  await expectAccessible(page)
})

test('パスワードを間違えると、職員IDを残して断る', { tag: once }, async ({ page, accounts }) => {
  await page.goto('/counter')
  await page.getByLabel('職員ID').fill(accounts.clerk.loginName)
  await page.getByLabel('パスワード').fill('ちがうパスワード')
  await page.getByRole('button', { name: 'ログインする' }).click()
  await expect(page.getByText('＊職員IDかパスワードが違います')).toBeVisible()
  await expect(page.getByLabel('職員ID')).toHaveValue(accounts.clerk.loginName)
  await expectAccessible(page)

  await page.getByLabel('パスワード').fill(accounts.clerk.password)
  await page.getByRole('button', { name: 'ログインする' }).click()
  await expect(page).toHaveURL(/\/counter$/)
})

test('管理者は下書きを見られない', { tag: once }, async ({ page, accounts }) => {
  await signIn(page, accounts.admin, '/admin')
  for (const path of ['/counter', draft]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('このページを見る権限がありません')
  }
  await expectAccessible(page)
  expect((await page.request.get(`${draft}/forms.pdf`)).status()).toBe(403)
})

test('窓口職員は規則を変えられない', { tag: once }, async ({ page, accounts }) => {
  await signIn(page, accounts.clerk, '/counter')
  expect((await page.goto('/admin'))?.status()).toBe(403)
})

test('ない下書きとないページは、日本語の404になる', { tag: once }, async ({ page, accounts }) => {
  await signIn(page, accounts.clerk, '/counter')
  for (const path of [draft, '/counter/drafts/x', '/counter/nothing/here']) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません')
  }
  await expectAccessible(page)
})

test('職員のページは、どこにも残らず、よそのスクリプトを動かさない', { tag: once }, async ({ page, accounts }) => {
  await signIn(page, accounts.clerk, '/counter')
  const headers = (await page.goto('/counter'))?.headers()
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' })
  expect(headers?.['content-security-policy']).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/)
})
