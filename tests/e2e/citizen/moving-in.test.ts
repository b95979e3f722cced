import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { findOut, handOver, headingOf, typeEverything, watanabe, watanabeTyped } from '@/tests/support/resident'

test('転入した家族が、質問に答えて、書かずに下書きを作る', async ({ page }) => {
  await findOut(page, watanabe)
  expect(await headingOf(page)).toBe('12月14日（月）までに市役所へ1回行けば終わります')
  await expect(page.getByRole('heading', { name: '児童手当を申し込む' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await typeEverything(page, watanabeTyped)
  await expect(page.getByText('福島県会津若松市栄町3番46号')).toBeVisible()
  await expectAccessible(page)

  const code = await handOver(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.reload()
  expect(await page.locator('main').innerText()).toContain(code)
})
