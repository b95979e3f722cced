import { saveCorrection } from '@/tests/support/correcting'
import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('受付コードを読み取り、訂正し、本人確認し、印刷して、完了する', async ({ page, accounts }) => {
  const { id, receiptCode } = storeFamily()
  await signIn(page, accounts.clerk, '/counter')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expectTouchable(page)

  await test.step('違うコードは、どうすればよいかを言って断る', async () => {
    await page.getByLabel('受付コード').fill('AAAA-AAAA-A')
    await page.keyboard.press('Enter')
    await expect(page.getByText('＊受付コードの形ではありません')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('日本語入力のままのスキャナーでも開く', async () => {
    await page.getByLabel('受付コード').fill(fullWidth(receiptCode.toLowerCase()))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/counter/drafts/${id}$`))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('渡辺')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
  })

  await test.step('氏を訂正すると、家族と世帯主と書類に黄色で出て、住民の入力も残る', async () => {
    await page.goto(`/counter/drafts/${id}?edit=application.people.0.name.family`)
    await page.getByLabel('渡辺 大輔：氏').fill('渡邉')
    const submit = page.getByRole('button', { name: '訂正する', exact: true })
    await submit.click()
    await expect(page.getByText('＊何を見て直したか')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('根拠').fill('カードの字形')
    await saveCorrection(page)

    const row = page.getByRole('row', { name: '氏（4人）' })
    await expect(row).toContainText('渡辺')
    await expect(row.locator('mark')).toHaveText('渡邉')
    await expect(page.getByRole('region', { name: '書類' }).locator('mark').first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('答えを訂正すると、手続きがすぐに変わる', async () => {
    const procedures = page.getByRole('region', { name: '手続き' })
    await expect(procedures.getByRole('rowheader', { name: '国民健康保険' })).toHaveCount(0)
    await page.goto(`/counter/drafts/${id}?edit=answers.household.household-insurance`)
    await page.locator('#typed').selectOption({ label: '全員、国民健康保険' })
    await page.getByLabel('根拠').fill('聞き取り')
    await page.getByRole('button', { name: '訂正する', exact: true }).click()
    const effect = page.getByRole('region', { name: '保存すると変わること' })
    await expect(effect).toContainText('増える手続き 1件')
    await expect(effect).toContainText('国民健康保険')
    await expect(effect).toContainText('増える書類')
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('訂正しました')).toBeVisible()
    await expect(procedures.getByRole('rowheader', { name: '国民健康保険' })).toContainText('訂正で不要から必要に')
  })

  await test.step('本人確認は、写真のない書類1点では足りない', async () => {
    await page.locator('summary', { hasText: '写真のない書類（2点）' }).click()
    await page.getByLabel('年金手帳・基礎年金番号通知書').check()
    await page.getByRole('button', { name: '本人確認を記録する' }).click()
    await expect(page.getByText('＊1点では足りません')).toBeVisible()
    await page.getByLabel('マイナンバーカード', { exact: true }).check()
    await page.getByRole('button', { name: '本人確認を記録する' }).click()
    await expect(page.getByText('本人確認を記録しました')).toBeVisible()
  })

  await test.step('一括印刷は1つのPDFになる', async () => {
    const href = await page.getByRole('link', { name: '一括印刷' }).getAttribute('href')
    const pdf = await page.request.get(href ?? '')
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.reload()
    await expect(page.locator('[aria-current=step]')).toContainText('完了')
  })

  await test.step('手続きを1つずつ完了にし、戻すこともできる', async () => {
    const complete = page.getByRole('button', { name: 'この手続きを完了にする' })
    await page.keyboard.press('F9')
    await expect(page.getByText('手続きを完了にしました')).toBeVisible()
    await page.getByRole('button', { name: 'を未完了に戻す' }).click()
    await expect(page.getByText('手続きを未完了に戻しました')).toBeVisible()
    await expect(complete).toBeVisible()
    await page.getByRole('button', { name: /件残して完了する/ }).click()
    await expect(page.getByText('この件を完了しました')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('ログアウトすると、もう開けない', async () => {
    await page.getByRole('button', { name: 'ログアウト', exact: true }).click()
    await expect(page.getByText('ログアウトしました')).toBeVisible()
    await page.goto(`/counter/drafts/${id}`)
    await expect(page).toHaveURL(/\/staff\/sign-in/)
  })
})

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, one => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
}
