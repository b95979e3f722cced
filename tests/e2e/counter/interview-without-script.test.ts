import { expect, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'

test.use({ javaScriptEnabled: false })

test('スクリプトが動かない端末でも、聞き取って、続けて、下書きにできる', { tag: once }, async ({ page, accounts }) => {
  await signIn(page, accounts.clerk, '/counter/interview')
  await page.getByRole('checkbox', { name: '会津若松市に引っ越してきた' }).check()
  await page.getByRole('button', { name: '聞き取りを始める' }).click()
  const next = page.getByRole('button', { name: '記録して次へ' })

  await page.getByRole('radio', { name: '日本のほかの市区町村' }).check({ force: true })
  await next.click()
  await expect(page.getByRole('link', { name: /前に住んでいたところ/ })).toContainText('日本のほかの市区町村')
  await page.getByRole('textbox', { name: /いつから住んで/ }).fill('13/40')
  await next.click()
  await expect(page.getByText('＊暦にある日付を入力してください')).toBeVisible()
  await page.getByRole('textbox', { name: /いつから住んで/ }).fill('12/2')
  await next.click()
  await expect(page.getByRole('link', { name: /住み始めた日/ })).toContainText('12月2日（水）')

  await page.getByRole('button', { name: '下書きにする' }).click()
  await expect(page.getByText(/まだ聞いていない質問が\d+問/)).toBeVisible()
  await page.getByRole('button', { name: 'このまま下書きにする' }).click()
  await expect(page).toHaveURL(/\/counter\/drafts\//)
})
