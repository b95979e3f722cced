import { completeOwn, completeRest, handOn, sitAt, stops, ticketOn, waiting } from '@/tests/support/at-desk'
import { answerAll, inkOnForm, tabletAt, writeName } from '@/tests/support/at-screen'
import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('家族の転入を、職員たちが同時に、市民課から国保年金課、こども家庭課へ引き継ぎ、住民は自分の画面で確かめて署名する', async ({
  page,
  browser,
  accounts,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const { id, receiptCode } = storeFamily('insured-by-the-city')
  const insurance = await (await browser.newContext()).newPage()
  const children = await (await browser.newContext()).newPage()
  await signIn(page, accounts.clerk, '/counter')
  await signIn(insurance, accounts.kokuho, '/counter')
  await signIn(children, accounts.kodomo, '/counter')

  const tablet = await test.step('それぞれ窓口に座り、市民課は住民の画面をつなぐ', async () => {
    await sitAt(page, '2')
    await sitAt(insurance, '3')
    await sitAt(children, '5')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
    await expect(page.getByRole('banner')).toContainText('市民課 2番')
    const paired = await tabletAt(page, browser, baseURL)
    await page.goto('/counter')
    return paired
  })

  const ticket =
    await test.step('市民課が読み取ると、その場で対応が始まり、国保年金課には「これから来る」と出る', async () => {
      await page.getByLabel('受付コード').fill(receiptCode)
      await page.keyboard.press('Enter')
      await expect(stops(page)).toContainText('対応中')
      await expect(insurance.getByRole('region', { name: 'これから来る人' })).toBeVisible()
      return ticketOn(page)
    })

  await test.step('住民が自分の画面で確かめて署名し、署名は印刷するPDFに入る', async () => {
    expect(await inkOnForm(page, id)).toBe(0)
    await page.getByRole('button', { name: '住民の画面に出す' }).click()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('内容を確かめてください')
    await answerAll(tablet)
    await writeName(tablet)
    await tablet.getByRole('button', { name: 'この内容で署名する' }).tap()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
    await expect(page.getByText('署名あり').first()).toBeVisible()
    expect(await inkOnForm(page, id)).toBeGreaterThan(0.004)
  })

  await test.step('市民課が終えて引き継ぐと、住民の画面は消え、国保年金課の待ちに、操作なしで出る', async () => {
    await completeOwn(page, ['転入届', 'マイナンバーカードの継続利用手続', '署名用電子証明書の新規・再発行'])
    await expect(tablet.getByText('渡辺').first()).toBeVisible()
    await handOn(page)
    await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
    await expect(tablet.getByText('渡辺')).toHaveCount(0)
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
    await handOn(insurance)
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
    await handOn(children)
  })

  await test.step('手続きの残る件は、だれの窓口にいなくても見えている。名前は出ない', async () => {
    await page.goto('/counter/floor')
    await expect(page.getByRole('main')).toContainText(ticket.slice(-3))
    await expect(page.getByRole('main')).not.toContainText('渡辺')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
    await page.goto(`/counter/drafts/${id}`)
    await expect(page.getByRole('button', { name: /^\d+件残して完了する$/ })).toBeVisible()
  })

  await test.step('すべての手続きが終わると、完了にでき、窓口の様子から消える', async () => {
    await completeRest(page)
    await page.getByRole('button', { name: 'この件を完了する' }).click()
    await expect(page.getByText('この件を完了しました')).toBeVisible()
    await page.goto('/counter/floor')
    await expect(page.getByRole('main')).not.toContainText(ticket.slice(-3))
  })
  for (const one of [insurance, children, tablet]) await one.context().close()
})
