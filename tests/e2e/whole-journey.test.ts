import { approveAs, askForApproval, seeTheImpact } from '@/tests/support/approving'
import { saveCorrection } from '@/tests/support/correcting'
import { expect, test } from '@/tests/support/e2e'
import { findOut, handOver, typeEverything, watanabe, watanabeTyped } from '@/tests/support/resident'
import { signIn } from '@/tests/support/sign-in'

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, javaScriptEnabled: false }

test('スマートフォンの最初の質問から窓口の印刷まで、そして規則を変えると次の人に届く', async ({
  browser,
  page,
  accounts,
}) => {
  test.setTimeout(300_000)
  const resident = await browser.newPage(phone)
  await findOut(resident, watanabe)
  await typeEverything(resident, watanabeTyped)
  const code = await handOver(resident)

  await test.step('職員が受付コードを読み取り、訂正し、まとめて印刷する', async () => {
    const clerk = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await signIn(clerk, accounts.clerk, '/counter')
    await clerk.getByLabel('受付コード').fill(code)
    await clerk.keyboard.press('Enter')
    await expect(clerk.getByRole('heading', { level: 1 })).toContainText('渡邉')
    const draft = clerk.url()
    await clerk.goto(`${draft}?edit=application.oldAddress.text`)
    await clerk
      .getByLabel(/前の住所/)
      .first()
      .fill('宮城県仙台市青葉区上杉一丁目4番9号')
    await clerk.getByLabel('根拠').fill('転出証明書')
    await saveCorrection(clerk)
    const printed = await clerk.request.get(`${draft}/forms.pdf`)
    expect(printed.headers()['content-type']).toBe('application/pdf')
    await clerk.close()
  })

  await test.step('窓口で受け付けた下書きは、住民の画面でもわかる', async () => {
    await resident.goto('/receipt')
    await expect(resident.locator('main')).toContainText('受け付け')
    await resident.close()
  })

  const words = '犬の鑑札を引き換える'
  await test.step('管理者が手続きの言葉を変えて、今日から公開する', async () => {
    await signIn(page, accounts.admin, '/admin/rules/dog-henko')
    await page.getByRole('group', { name: '題名' }).getByLabel('日本語', { exact: true }).fill(words)
    await page.getByRole('button', { name: '下書きに保存する' }).click()
    await expect(page.getByText('下書きに保存しました')).toBeVisible()
    await page.getByRole('link', { name: '変更と公開' }).click()
    await seeTheImpact(page)
    await askForApproval(page, { reason: '言葉をわかりやすくするため' })
    await approveAs(accounts.approver, browser)
  })

  const next = await browser.newPage(phone)
  await findOut(next, watanabe)
  await expect(next.getByRole('heading', { name: words })).toBeVisible()
  await next.close()
})
