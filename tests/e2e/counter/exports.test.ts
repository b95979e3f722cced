import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { saveCorrection } from '@/tests/support/correcting'
import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('下書きから連携データを試しに作り、確かめて書き出す。二度目は断ってから', { tag: once }, async ({
  page,
  accounts,
}) => {
  const { id } = storeFamily()
  await signIn(page, accounts.clerk, `/counter/drafts/${id}`)

  await test.step('キーだけで様式を選び、書き出す', async () => {
    // A key pressed before the page has its script is lost, as for anybody who is that quick.
    await expect(async () => {
      await page.keyboard.press('Shift+F8')
      await expect(page.getByRole('heading', { level: 1, name: '連携データ' })).toBeVisible({ timeout: 3000 })
    }).toPass()
    await expectAccessible(page)
    await page.getByRole('link', { name: '住民記録 CSV' }).press('Enter')
    await expect(page.getByText('直すところはありません')).toBeVisible()
    await expect(page.getByText('担当課確認（すべての項目）')).toBeVisible()
    await expect(page.getByRole('row', { name: /^氏名 / })).toContainText('渡辺　大輔')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)

    const { name, text } = await download(page, () => page.keyboard.press('F8'))
    expect(name).toMatch(/^residents-\d+\.csv$/)
    expect(text.split('\r\n')).toHaveLength(6)
    expect(text).toContain('"渡辺　大輔","ﾜﾀﾅﾍﾞ ﾀﾞｲｽｹ","19880514","1"')
  })

  await test.step('もう一度押すと、だれがいつ書き出したかを言ってたずねる', async () => {
    await page.keyboard.press('F8')
    await expect(page.getByText('＊この件は書き出し済み')).toBeVisible()
    await expect(
      page.getByText(/この様式で書き出し済みです（通し番号\d+）。そのあと、書き出す内容は変わっていません/),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('もう一度書き出す理由').selectOption('取り込みがエラーになった')
    await download(page, () => page.getByRole('button', { name: /書き出す/ }).click())
  })

  await test.step('書けない文字は、どこのどの字かを言い、確かめるまで書き出さない', async () => {
    await page.goto(`/counter/drafts/${id}?edit=application.people.0.name.family`)
    await page.getByLabel('渡辺 大輔：氏').fill('𠮷田')
    await page.getByLabel('根拠').fill('カードの字形')
    await saveCorrection(page)

    await page.goto(`/counter/drafts/${id}/export?profile=residents-fixed`)
    const lost = page.getByRole('region', { name: '書けない文字（外字）' })
    await expect(lost).toContainText('「氏名」：「𠮷」（U+20BB7）は「〓」になります。')
    await expectAccessible(page)
    await page.getByLabel(/か所を確かめた/).check()
    const { text } = await download(page, () => page.keyboard.press('F8'))
    expect(text).toContain('〓田　大輔')
  })
})

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download')
  await press()
  const file = await started
  return { name: file.suggestedFilename(), text: iconv.decode(readFileSync(await file.path()), 'cp932') }
}
