import { expect, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('2人の職員が同じ項目を直すと、あとの人に両方の値と住民の値が見え、選んで保存できる', async ({
  page,
  browser,
  accounts,
}) => {
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
  await other.getByRole('button', { name: '1件を保存する' }).click()
  await expect(other.getByText('訂正しました')).toBeVisible()

  await correct(page, '0242-39-2222')
  await expect(page.getByRole('heading', { name: '2人の訂正を合わせます' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '0242-39-1111' })).not.toBeChecked()
  await expect(page.getByRole('radio', { name: '住民の入力 090-1234-5678' })).toBeVisible()
  await page.getByRole('radio', { name: 'あなたの入力 0242-39-2222' }).check()
  await page.getByRole('button', { name: '選んだ値で続ける' }).click()
  await page.getByRole('button', { name: '1件を保存する' }).click()
  await expect(page.getByText('訂正しました')).toBeVisible()
  await expect(page.getByRole('row', { name: '電話' })).toContainText('0242-39-2222')
  await other.context().close()
})
