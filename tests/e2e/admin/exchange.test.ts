import { readFileSync } from 'node:fs'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { aRuleSetFile, exchanged } from '@/tests/support/exchange'
import { signIn } from '@/tests/support/sign-in'

test('管理者がルールセットをファイルにし、直したファイルの違いを見てから取り込まずにやめる', async ({
  page,
  accounts,
}) => {
  await signIn(page, accounts.admin, '/admin/exchange')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: '第1版を書き出す' }).click()
  const bytes = readFileSync(await (await started).path())
  const { ruleSet } = await exchanged(bytes)
  const [first, second, ...rest] = ruleSet.procedures
  if (!first || !second) throw new Error('a rule set without procedures')

  await test.step('ファイルの中の言葉は、言葉として見える', async () => {
    const changed = { ...second, title: { ja: '<b>直した手続き</b>' } }
    await choose(aRuleSetFile({ ruleSet: { ...ruleSet, procedures: [first, changed, ...rest] } }))
    const panel = page.getByRole('region', { name: '選んだファイル' })
    await expect(panel.getByRole('row', { name: /^手続き/ })).toContainText('1')
    await expect(panel.getByText('<b>直した手続き</b>')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await panel.getByRole('button', { name: '取り込まない' }).click()
    await expect(panel).toBeHidden()
  })

  await test.step('壊れたファイルは、わけを言って断る', async () => {
    await choose(bytes.subarray(0, 20_000))
    await expect(page.getByText('途中で切れているか、壊れている')).toBeVisible()
    await expect(page.getByText('公開した規則も下書きも、変わっていません')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('百万の規則が入ったファイルを断り、住民への答えは止まらない', async () => {
    await choose(Buffer.from(`{"format":"tetsuzuki-navi/rule-set","ruleSet":[${'{"id":"a"},'.repeat(4_000_000)}0]}`))
    await expect(page.getByText('規則の数が多すぎます')).toBeVisible()
    await expect(page.getByText('公開した規則も下書きも、変わっていません')).toBeVisible()
    expect((await page.request.get('/api/health')).status()).toBe(200)
    const again = page.waitForEvent('download')
    await page.getByRole('link', { name: '第1版を書き出す' }).click()
    expect(readFileSync(await (await again).path()).equals(bytes)).toBe(true)
  })

  async function choose(buffer: Buffer) {
    await page
      .getByLabel('ルールセットのファイル')
      .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer })
    await page.getByRole('button', { name: '内容を確かめる' }).click()
  }
})
