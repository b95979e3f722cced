import { expect, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('2人の職員が同じ項目を直すと、あとの人に両方の値が見え、入力は消えない', async ({ page, browser, accounts }) => {
  const { id } = storeFamily()
  const edit = `/counter/drafts/${id}?edit=application.phone`
  const other = await (await browser.newContext()).newPage()
  for (const clerk of [page, other]) {
    await signIn(clerk, accounts.clerk, '/counter')
    await clerk.goto(edit)
  }

  const correct = async (clerk: typeof page, phone: string) => {
    await clerk.locator('#typed').fill(phone)
    await clerk.getByLabel('根拠').fill('聞き取り')
    await clerk.getByRole('button', { name: '訂正する', exact: true }).click()
  }
  await correct(other, '0242-39-1111')
  await expect(other.getByText('訂正しました')).toBeVisible()

  await correct(page, '0242-39-2222')
  await expect(page.getByText('がこの項目を訂正しました')).toBeVisible()
  await expect(page.getByText('今の値：0242-39-1111')).toBeVisible()
  await expect(page.locator('#typed')).toHaveValue('0242-39-2222')
  await expect(page.getByLabel('根拠')).toHaveValue('聞き取り')
  await page.getByRole('button', { name: 'この値で上書きする' }).click()
  await expect(page.getByRole('row', { name: '電話' })).toContainText('0242-39-2222')
  await other.context().close()
})
