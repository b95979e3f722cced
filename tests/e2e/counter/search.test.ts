import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('受付コードがなくても、フリガナと生年月日、予約の番号でさがして開ける', async ({ page, accounts }) => {
  const { id, receiptCode } = storeFamily()
  await signIn(page, accounts.clerk, '/counter/search')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expectTouchable(page)
  const person = page.getByRole('region', { name: 'フリガナと生年月日で' })

  await test.step('読めない日付は、どう書けばよいかを言う', async () => {
    await page.keyboard.press('F3')
    await page.keyboard.type('わたなべ だいすけ')
    await person.getByLabel('生年月日').fill('昭63.2.30')
    await page.keyboard.press('Enter')
    await expect(page.getByText('＊暦にある生年月日を')).toBeVisible()
    await expect(person.getByLabel('氏名のフリガナ')).toHaveValue('わたなべ だいすけ')
    await expectAccessible(page)
  })

  await test.step('名前を出さずに、選べるだけを出す', async () => {
    await person.getByLabel('生年月日').fill('昭63.5.14')
    await page.keyboard.press('Enter')
    const code = `${receiptCode.slice(0, 4)}-${receiptCode.slice(4, 8)}-${receiptCode.slice(8)}`
    const found = page.getByRole('listitem').filter({ hasText: code })
    await expect(found).toContainText('4人')
    await expect(page.locator('main')).not.toContainText('渡辺')
    expect(page.url()).toMatch(/\/counter\/search$/)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
    await found.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('渡辺')
  })

  await test.step('予約の番号は、窓口で書いてもさがせる', async () => {
    await page.goto(`/counter/drafts/${id}?edit=application.extra.reservation-number`)
    await page.locator('#typed').fill(`Ｙ－${receiptCode}`)
    await page.getByLabel('根拠').fill('聞き取り')
    await page.getByRole('button', { name: '訂正する', exact: true }).click()
    await page.getByRole('button', { name: '1件を保存する' }).click()
    await expect(page.getByText('訂正しました')).toBeVisible()
    await page.goto('/counter/search')
    const reservation = page.getByRole('region', { name: '予約の番号で' })
    await reservation.getByRole('textbox').fill(`y${receiptCode.toLowerCase()}`)
    await reservation.getByRole('button', { name: 'さがす' }).click()
    await expect(page.getByRole('region', { name: '見つかった件' })).toContainText('1件')
  })
})
