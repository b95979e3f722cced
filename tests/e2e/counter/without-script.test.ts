import { expect, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test.use({ javaScriptEnabled: false })

test('スクリプトが動かない端末でも、開いて、訂正して、完了できる', { tag: once }, async ({ page, accounts }) => {
  const { receiptCode } = storeFamily()
  await signIn(page, accounts.clerk, '/counter')
  await page.getByLabel('受付コード').fill('9'.repeat(9))
  await page.keyboard.press('Enter')
  await expect(page.getByText('＊受付コードの形ではありません')).toBeVisible()
  await page.getByLabel('受付コード').fill(receiptCode)
  await page.keyboard.press('Enter')

  await page.getByLabel('訂正する項目').selectOption({ label: '日中つながる電話番号' })
  await page.getByRole('button', { name: '訂正する' }).click()
  await page.locator('#typed').fill('39-1111')
  await page.getByLabel('根拠').fill('聞き取り')
  await page.getByRole('button', { name: '訂正する', exact: true }).click()
  await expect(page.getByText('＊電話番号を市外局番から')).toBeVisible()
  await expect(page.getByLabel('根拠')).toHaveValue('聞き取り')
  await page.locator('#typed').fill('0242-39-1111')
  await page.getByRole('button', { name: '訂正する', exact: true }).click()
  await expect(page.getByText('手続きと書類の種類は変わりません')).toBeVisible()
  await page.getByRole('button', { name: 'この内容で保存する' }).click()
  await expect(page.getByText('訂正しました')).toBeVisible()

  await page
    .getByRole('rowheader', { name: /^転入届/ })
    .getByText('転入届', { exact: true })
    .click()
  await page.getByRole('button', { name: '転入届を完了にする' }).click()
  await expect(page.getByText('手続きを完了にしました')).toBeVisible()
})
