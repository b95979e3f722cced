import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, once, test } from '@/tests/support/e2e'
import { findOut, headingOf, press, typeDay, watanabe } from '@/tests/support/resident'

/** Status of the page that follows the press. */
async function statusAfter(page: Page, act: () => Promise<void>): Promise<number> {
  const [response] = await Promise.all([page.waitForResponse(one => one.request().isNavigationRequest()), act()])
  await page.waitForLoadState()
  return response.status()
}

async function toTheDay(page: Page): Promise<void> {
  await page.goto('/')
  await press(page, '会津若松市に引っ越してきた')
  await page.getByRole('radio', { name: '日本のほかの市区町村' }).check({ force: true })
  await press(page, '次へ進む')
  expect(await headingOf(page)).toContain('いつから住んで')
}

const summaryOf = (page: Page) => page.getByRole('alert')

test('暦にない日は、理由と直し方がわかり、入れた内容が残る', async ({ page }) => {
  await toTheDay(page)
  await typeDay(page, [2026, 2, 30])
  expect(await statusAfter(page, () => press(page, '次へ進む'))).toBe(422)
  await expect(page).toHaveTitle(/^エラー：/)
  const sentence = '2026年2月30日は、暦にない日です。月と日を確かめてください。'
  await expect(summaryOf(page).getByRole('link', { name: sentence })).toHaveAttribute('href', '#answer-year')
  const year = page.getByLabel('年', { exact: true })
  await expect(year).toHaveValue('2026')
  await expect(year).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('日', { exact: true })).toHaveValue('30')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await summaryOf(page).getByRole('link').click()
  await expect(year).toBeFocused()
  await page.getByLabel('日', { exact: true }).fill('28')
  expect(await statusAfter(page, () => press(page, '次へ進む'))).toBe(303)
})

test('何も選ばずに進むと、選ぶよう求められる', { tag: once }, async ({ page }) => {
  await page.goto('/')
  await press(page, '会津若松市に引っ越してきた')
  expect(await statusAfter(page, () => press(page, '次へ進む'))).toBe(422)
  await expect(summaryOf(page)).toContainText('1つ選んでください。')
  await expectAccessible(page)
})

test('名前の変わった字も間違いも、失われない', { tag: once }, async ({ page }) => {
  await findOut(page, watanabe)
  await page.getByRole('link', { name: '書かずにすむ下書きを作る' }).first().click()
  const name = (part: '氏' | '名') => page.getByRole('group', { name: /^氏名/ }).getByLabel(part, { exact: true })
  const kana = (part: '氏' | '名') => page.getByRole('group', { name: /^フリガナ/ }).getByLabel(part, { exact: true })

  await name('氏').fill('髙﨑😀')
  await name('名').fill('𠮷辻\u{E0100}')
  await kana('氏').fill('高崎')
  expect(await statusAfter(page, () => press(page, /保存して/))).toBe(422)
  await expect(summaryOf(page)).toContainText('入力エラーが2件あります')
  await expect(summaryOf(page)).toContainText('絵文字')
  await expect(summaryOf(page)).toContainText('使えない文字：高 崎')
  await expect(name('氏')).toHaveValue('髙﨑😀')
  await expect(name('名')).toHaveValue('𠮷辻\u{E0100}')
  await expectAccessible(page)

  await name('氏').fill('髙﨑')
  await kana('氏').fill('ﾀｶｻｷ')
  await kana('名').fill('よしつじ')
  await press(page, /保存して/)
  await expect(page.getByText('全角の文字やカタカナに直しました')).toBeVisible()
  await expect(page.getByText('髙﨑　𠮷辻\u{E0100}')).toBeVisible()
  await page
    .getByRole('link', { name: /を直す$/ })
    .first()
    .click()
  await expect(kana('氏')).toHaveValue('タカサキ')
  await expect(kana('名')).toHaveValue('ヨシツジ')
})

test('ない住所、外からの送信、壊れたCookieにも、説明がある', { tag: once }, async ({ page, context, baseURL }) => {
  const missing = await page.goto('/nowhere')
  expect(missing?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'ページが見つかりません' })).toBeVisible()
  await expectAccessible(page)

  const foreign = await page.request.post('/guide/start', {
    form: { event: 'moving-in' },
    headers: { Origin: 'https://evil.example' },
  })
  expect([foreign.status(), await foreign.text()]).toEqual([403, expect.stringContaining('送り元')])
  const large = await page.request.post('/guide', {
    form: { question: 'x'.repeat(70_000) },
    headers: { Origin: baseURL ?? '' },
  })
  expect(large.status()).toBe(413)

  await toTheDay(page)
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'navi')
  if (!cookie) throw new Error('no session cookie')
  await context.addCookies([{ ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` }])
  await page.goto('/guide')
  await expect(page.getByRole('status')).toContainText('答えを読み取れなかった')
  expect(await headingOf(page)).toContain('どんなことがありましたか')
  await page.reload()
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('フリガナは、名前を変換する前の読みから提案され、書き直せる', async ({ page, javaScriptEnabled }) => {
  await findOut(page, watanabe)
  await page.getByRole('link', { name: '書かずにすむ下書きを作る' }).first().click()
  const family = page.locator('#name-family')
  await compose(family, ['w', 'わたなべ', '渡邉'])
  await expect(page.locator('#kana-family')).toHaveValue(javaScriptEnabled ? 'ワタナベ' : '')
  await page.locator('#kana-family').fill('ワタベ')
  await compose(family, ['さん', '三'])
  await expect(page.locator('#kana-family')).toHaveValue('ワタベ')
})

/** As a Japanese input method composes: what it shows, step by step, and the last of it stays. */
async function compose(box: Locator, shown: readonly string[]): Promise<void> {
  await box.evaluate((input: HTMLInputElement, steps: readonly string[]) => {
    const before = input.value
    input.dispatchEvent(new CompositionEvent('compositionstart'))
    for (const data of steps) {
      input.dispatchEvent(new CompositionEvent('compositionupdate', { data }))
      input.value = before + data
      input.dispatchEvent(new InputEvent('input', { data, isComposing: true }))
    }
    input.dispatchEvent(new CompositionEvent('compositionend', { data: steps.at(-1) ?? '' }))
  }, shown)
}
