import { expect, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('担当のない課の職員は、コードを読み取っても、アドレスからも開けない', { tag: once }, async ({
  page,
  accounts,
}) => {
  const { id, receiptCode } = storeFamily()
  await signIn(page, accounts.nozei, '/counter')
  await page.getByLabel('受付コード').fill(receiptCode)
  await page.keyboard.press('Enter')
  await expect(page.getByText('この件に、あなたの課の手続きはありません')).toBeVisible()
  expect((await page.goto(`/counter/drafts/${id}`))?.status()).toBe(403)
  expect((await page.request.get(`/counter/drafts/${id}/forms.pdf`)).status()).toBe(403)
  await expect(page.getByRole('main')).not.toContainText('渡辺')
})
