import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('家族の転入を、2人の職員が2つの画面で、市民課から国保年金課、こども家庭課へ引き継ぐ', async ({
  page,
  browser,
  accounts,
}) => {
  test.setTimeout(240_000)
  const { receiptCode } = storeFamily('insured-by-the-city')
  const insurance = await (await browser.newContext()).newPage()
  const children = await (await browser.newContext()).newPage()
  await signIn(page, accounts.clerk, '/counter')
  await signIn(insurance, accounts.kokuho, '/counter')
  await signIn(children, accounts.kodomo, '/counter')

  await test.step('それぞれ窓口に座る', async () => {
    await sitAt(page, '2')
    await sitAt(insurance, '3')
    await sitAt(children, '5')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expect(page.getByRole('banner')).toContainText('市民課 2番')
  })

  const ticket =
    await test.step('市民課が読み取ると、その場で対応が始まり、国保年金課には「これから来る」と出る', async () => {
      await page.getByLabel('受付コード').fill(receiptCode)
      await page.keyboard.press('Enter')
      await expect(stops(page)).toContainText('対応中')
      await expect(insurance.getByRole('region', { name: 'これから来る人' })).toBeVisible()
      return (
        await stops(page)
          .getByText(/^A\s?\d{3}$/)
          .first()
          .innerText()
      ).replace(/\s+/, ' ')
    })

  await test.step('市民課の手続きを終えて引き継ぐと、国保年金課の待ちに、操作なしで出る', async () => {
    await completeOwn(page, ['転入届', 'マイナンバーカードの継続利用手続', '署名用電子証明書の新規・再発行'])
    await stops(page).getByRole('button', { name: '終えて次へ引き継ぐ' }).click()
    await expect(waiting(insurance, ticket)).toContainText('市民課から')
  })

  await test.step('国保年金課はキーボードで呼び出し、差し戻し、次へ引き継ぐ', async () => {
    await insurance.getByLabel('受付コード').focus()
    await insurance.keyboard.press('ArrowDown')
    await insurance.keyboard.press('Enter')
    await insurance.getByRole('button', { name: '来たので始める' }).click()
    await expect(stops(insurance)).toContainText('対応中')
    await expectAccessible(insurance)
    await insurance.getByText('手続きを差し戻す').click()
    await insurance.getByLabel('理由').selectOption({ label: '必要な書類がない' })
    await insurance.getByLabel(/^メモ/).fill('資格喪失の証明書を持って、また来る')
    await insurance.getByRole('button', { name: '差し戻す', exact: true }).click()
    await expect(stops(insurance)).toContainText('差し戻し')
    await expect(stops(insurance)).toContainText('資格喪失の証明書を持って、また来る')
    await stops(insurance).getByRole('combobox', { name: '次に行く課' }).selectOption({ label: 'こども家庭課' })
    await stops(insurance).getByRole('button', { name: '終えて次へ引き継ぐ' }).click()
    await expect(stops(insurance)).not.toContainText('対応中')
  })

  await test.step('こども家庭課では、呼んでも来ない人が残り、もう一度呼び出せる', async () => {
    const row = waiting(children, ticket)
    await expect(row).toContainText('国保年金課から')
    await row.getByRole('button', { name: /呼び出す/ }).click()
    await children.getByRole('button', { name: '呼んでもいない' }).click()
    await expect(row).toContainText('不在 1回')
    await row.getByRole('button', { name: /呼び出す/ }).click()
    await children.getByRole('button', { name: '来たので始める' }).click()
    await completeOwn(children, ['児童手当 認定請求'])
    await expect(stops(children)).toContainText('残り1件')
  })

  await test.step('窓口の様子に、名前は出ない', async () => {
    await page.goto('/counter/floor')
    await expect(page.getByRole('main')).toContainText(ticket.slice(-3))
    await expect(page.getByRole('main')).not.toContainText('渡辺')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
  for (const one of [insurance, children]) await one.context().close()
})

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

function waiting(page: Page, ticket: string) {
  const row = page.getByRole('region', { name: '待っている人' }).getByRole('listitem')
  return row.filter({ hasText: new RegExp(`A\\s?${ticket.slice(-3)}`) })
}

function stops(page: Page) {
  return page.getByRole('region', { name: '立ち寄り先' })
}

async function sitAt(page: Page, number: string): Promise<void> {
  // A retry, or another device of the same account, may sit there already.
  const seat = page.getByRole('button', { name: new RegExp(`^${number}番の窓口`) })
  if (await seat.isVisible()) await seat.click()
  await expect(page.getByRole('button', { name: '席を離れる' })).toBeVisible()
  // Whoever another test has left at this clerk's desk.
  const held = page.getByRole('region', { name: 'あなたが対応している人' })
  if (await held.isVisible()) await held.getByRole('button', { name: '列に戻す' }).click()
  await expect(held).toHaveCount(0)
}

async function completeOwn(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('button', { name: `${name}を完了にする` }).click()
    await expect(page.getByRole('button', { name: `${name}を未完了に戻す` })).toBeVisible()
  }
}
