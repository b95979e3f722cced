import type { Browser, Page } from '@playwright/test'
import { saveCorrection } from '@/tests/support/correcting'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { inkIn, picturesOf } from '@/tests/support/pdf-pages'
import { seatAt } from '@/tests/support/seated'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

/** Beside the hint. */
const signatureBox = { x: 236, y: 49, width: 20, height: 18 }

test('住民が自分の画面で確かめ、ちがうところを直してもらい、署名する', async ({ page, browser, accounts, baseURL }) => {
  const { id } = storeFamily()
  seatAt(accounts.clerk.loginName, '81')
  const tablet = await aTablet(browser, baseURL)
  const contact = tablet.locator('#contact')

  await test.step('番号で、端末を窓口とつなぐ', async () => {
    await signIn(page, accounts.clerk, '/counter/screens')
    await expectAccessible(page)
    await page.getByRole('button', { name: '番号を出す' }).click()
    const code = (await page.getByTestId('pairing-code').textContent()) ?? ''
    await tablet.goto('/screen')
    await expectAccessible(tablet)
    await pairWith(tablet, '0000-0000')
    await expect(tablet.getByText('＊この番号ではつなげません')).toBeVisible()
    await pairWith(tablet, code)
    await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
    await expectAccessible(tablet)
    await page.reload()
    await expect(page.getByText('つながっています')).toBeVisible()
  })

  await test.step('職員がF6を押すと、読み込み直さなくても出る', async () => {
    await page.goto(`/counter/drafts/${id}`)
    await page.getByRole('button', { name: '住民の画面に出す' }).click()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('内容を確かめてください')
    await expect(tablet.locator('#person-0')).toContainText('ワタナベ　ダイスケ')
    await expect(tablet.getByText('署名は、すべて確かめてからです。')).toBeVisible()
    await expectAccessible(tablet)
    await expectNoSidewaysScroll(tablet)
  })

  await test.step('住民の言葉で出る', async () => {
    await tablet.getByRole('button', { name: 'English' }).tap()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Please check your details')
    await expectAccessible(tablet)
    await tablet.getByRole('button', { name: '日本語', exact: true }).tap()
  })

  await test.step('「正しい」と「ちがう」が、職員の画面にすぐ出る', async () => {
    await answer(tablet, 'person-0', '正しい')
    await answer(tablet, 'contact', 'ちがう')
    await expect(contact).toContainText('係の者に伝えました')
    const panel = page.getByRole('region', { name: '住民の画面' })
    await expect(panel).toContainText('「ちがう」 1件')
    await expectAccessible(page)
    await panel.getByRole('button', { name: 'を訂正する' }).click()
    await expect(page.locator('#typed')).toBeVisible()
    await page.goto(`/counter/drafts/${id}?edit=application.phone`)
    await page.locator('#typed').fill('0242-39-1111')
    await page.getByLabel('根拠').fill('聞き取り')
    await saveCorrection(page)
    await expect(contact).toContainText('直しました')
    await expect(contact).toHaveAttribute('data-state', 'open')
  })

  await test.step('すべて確かめてから、指で署名する', async () => {
    await answerAll(tablet)
    await expectAccessible(tablet)
    await tablet.getByRole('button', { name: 'この内容で署名する' }).tap()
    await expect(tablet.getByText('＊枠の中に名前を書いてから')).toBeVisible()
    await writeName(tablet)
    await tablet.getByRole('button', { name: 'この内容で署名する' }).tap()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
    await expect(page.getByText('署名あり').first()).toBeVisible()
    expect(await inkOnForm(page, id)).toBeGreaterThan(0.004)
    await expectAccessible(tablet)
  })

  await test.step('署名のあとの訂正で、署名は無効になり、もう一度求める', async () => {
    await page.goto(`/counter/drafts/${id}?edit=application.phone`)
    await page.locator('#typed').fill('0242-39-2222')
    await page.getByLabel('根拠').fill('聞き取り')
    await saveCorrection(page)
    await expect(page.getByText('訂正で無効')).toBeVisible()
    await expect(tablet.getByText('前の署名は無効です')).toBeVisible()
    expect(await inkOnForm(page, id)).toBe(0)
    await answer(tablet, 'contact', '正しい')
    await tablet.getByRole('button', { name: '署名しない（紙に書きます）' }).tap()
    await expect(tablet.getByText('紙に署名します')).toBeVisible()
    await expect(page.getByText('紙に署名', { exact: true })).toBeVisible()
  })

  await test.step('ログアウトすると、住民の画面から消え、戻っても出ない', async () => {
    await page.getByRole('button', { name: 'ログアウト', exact: true }).click()
    await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
    await tablet.goBack().catch(() => null)
    await tablet.goto('/screen')
    await expect(tablet.getByText('渡辺')).toHaveCount(0)
  })
  await tablet.context().close()
})

async function aTablet(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 768, height: 1024 },
    hasTouch: true,
    locale: 'ja-JP',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

async function pairWith(tablet: Page, code: string): Promise<void> {
  await tablet.getByLabel('番号（8桁）').fill(code)
  await tablet.getByRole('button', { name: 'つなぐ' }).tap()
}

async function answer(tablet: Page, item: string, word: '正しい' | 'ちがう'): Promise<void> {
  const card = tablet.locator(`#${item}`)
  await card.getByRole('button', { name: word }).tap()
  await expect(card).toHaveAttribute('data-state', word === '正しい' ? 'right' : 'wrong')
}

async function answerAll(tablet: Page): Promise<void> {
  const ids = await tablet.locator('.item').evaluateAll(cards => cards.map(card => card.id))
  for (const id of ids) await answer(tablet, id, '正しい')
}

/** The browser's own pointer: what a finger or a pen gives. */
async function writeName(tablet: Page): Promise<void> {
  const box = await tablet.locator('canvas').boundingBox()
  if (!box) throw new Error('nothing to write on')
  for (const stroke of [
    [40, 60, 140, 50, 150, 150, 60, 190],
    [220, 40, 230, 190],
    [300, 50, 400, 60, 320, 180, 420, 185],
  ]) {
    const [x = 0, y = 0, ...rest] = stroke
    await tablet.mouse.move(box.x + x, box.y + y)
    await tablet.mouse.down()
    for (let at = 0; at < rest.length; at += 2)
      await tablet.mouse.move(box.x + (rest[at] ?? 0), box.y + (rest[at + 1] ?? 0), { steps: 6 })
    await tablet.mouse.up()
  }
}

async function inkOnForm(page: Page, id: string): Promise<number> {
  const href = await page.getByRole('link', { name: '一括印刷' }).getAttribute('href')
  const address = new URL(href ?? '', page.url())
  address.searchParams.set('form', 'juminido-todoke')
  const pdf = await page.request.get(`/counter/drafts/${id}/forms.pdf${address.search}`)
  const [sheet] = await picturesOf(new Uint8Array(await pdf.body()))
  return sheet ? inkIn(sheet, signatureBox) : -1
}
