import { expect, expectAccessible, expectNoSidewaysScroll, once, test } from '@/tests/support/e2e'
import { findOut, handOver, headingOf, press, typeEverything, watanabe, watanabeTyped } from '@/tests/support/resident'

test('答えを1つ直しても、ほかの答えは残る', { tag: once }, async ({ page }) => {
  await findOut(page, watanabe)
  await page.getByRole('link', { name: '答えを見る・直す' }).click()
  await expect(page.getByText('日本のほかの市区町村')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('link', { name: '次に当てはまるものはありますかを直す' }).click()
  await expect(page.getByRole('radio', { name: '犬を飼っている' })).toBeChecked()
  await page.getByRole('link', { name: '前の質問に戻る' }).click()
  await page.goBack()
  await page.getByRole('radio', { name: 'わからない' }).check({ force: true })
  await press(page, '次へ進む')
  await page.waitForURL('/result')
  await expect(page.getByText('要確認', { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: '答えを見る・直す' }).click()
  await expect(page.getByText('日本のほかの市区町村')).toBeVisible()
})

test('やさしい日本語と英語で読める', { tag: once }, async ({ page }) => {
  await findOut(page, watanabe)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/result')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await headingOf(page)).toContain('One visit to City Hall is enough')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'やさしい' }).click()
  await expect(page.getByRole('heading', { name: '持って 行く もの' })).toBeVisible()
  await page.getByRole('link', { name: '日本語', exact: true }).click()
  await expect(page.getByRole('heading', { name: '持ち物' })).toBeVisible()
})

test('期限をカレンダーに入れ、印刷の画面を開ける', { tag: once }, async ({ page }) => {
  await findOut(page, watanabe)
  const calendar = await page.request.get('/result/calendar.ics')
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('DTSTART;VALUE=DATE:20261214')
  await page.getByRole('link', { name: '印刷用の画面を開く' }).click()
  await expect(page.getByText('児童手当法').first()).toBeVisible()
  await expect(page.getByText('もとにした答え').first()).toBeVisible()
  await expectAccessible(page)
})

test('受付コードだけでは何もわからず、下書きはいつでも消せる', { tag: once }, async ({ page }) => {
  await findOut(page, watanabe)
  await typeEverything(page, watanabeTyped)
  const code = await handOver(page)

  const pdf = await page.request.get('/receipt/forms.pdf')
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])

  await page.goto('/resume')
  await page.getByLabel('受付コード').fill(code.replaceAll(/\s/g, ''))
  await press(page, '確かめる')
  await expect(page.getByRole('status')).toContainText('窓口での受け付けを待っています')
  expect(await page.locator('main').innerText()).not.toContain('渡')
  await expectAccessible(page)
  await page.getByLabel('受付コード').fill('AAAA-AAAA-B')
  await press(page, '確かめる')
  await expect(page.getByRole('alert')).toContainText('受付コードに違うところがあります')

  await page.getByRole('link', { name: 'この端末の下書きを開く' }).click()
  await page.getByRole('link', { name: '下書きを今すぐ消す' }).click()
  await expectAccessible(page)
  await press(page, '下書きを消す')
  await expect(page.getByRole('heading', { name: '下書きを消しました' })).toBeVisible()
  expect((await page.goto('/receipt'))?.status()).toBe(404)
  expect((await page.goto('/receipt/delete'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: '下書きを消しました' })).toBeHidden()
  await page.goto('/resume')
  await page.getByLabel('受付コード').fill(code)
  await press(page, '確かめる')
  await expect(page.getByRole('status')).toContainText('下書きはありません')
})

test('同じ下書きを2回送っても1つで、答えは消せる', { tag: once }, async ({ page }) => {
  await findOut(page, watanabe)
  await typeEverything(page, watanabeTyped)
  const first = await handOver(page)
  await page.goBack()
  await press(page, /下書きを作る|直した内容で保存する/)
  await page.waitForURL('/receipt')
  expect(await page.locator('main').innerText()).toContain(first)

  await page.getByRole('link', { name: '答えを消す' }).click()
  await expect(page.getByText('受付コードを控えてください')).toBeVisible()
  await press(page, '答えを消す')
  await expect(page.getByRole('heading', { name: 'この端末に答えは残っていません' })).toBeVisible()
  await page.goto('/result')
  await expect(page).toHaveURL('/')
})

test('画面は小さく、スクリプトがなく、見た目は一度だけ届く', { tag: once }, async ({ page, request }) => {
  const response = await page.goto('/start/moving-in')
  expect(response?.headers()).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' })
  expect(await page.locator('script').count()).toBe(0)
  const stylesheet = await request.get((await page.locator('link[rel=stylesheet]').getAttribute('href')) ?? '')
  expect(stylesheet.headers()['cache-control']).toContain('immutable')
})

test.describe('どの画面も', () => {
  for (const path of [
    '/',
    '/events',
    '/search?q=%E5%85%90%E7%AB%A5',
    '/start/moving-in',
    '/safety',
    '/forms',
    '/about',
  ])
    test(`${path} は見やすく、320ピクセルでも横に動かない`, async ({ page }) => {
      await page.goto(path)
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
    })

  for (const path of ['/privacy', '/accessibility', '/resume', '/clear'])
    test(`${path} は見やすく、すぐ離れられる`, async ({ page }) => {
      await page.goto(path)
      await expectAccessible(page)
      const leave = page.getByRole('link', { name: 'すぐ離れる' })
      await expect(leave).toHaveAttribute('href', 'https://www.jma.go.jp/')
    })
})
