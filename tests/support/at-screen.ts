import type { Browser, Page } from '@playwright/test'
import { expect } from './e2e'
import { inkIn, picturesOf } from './pdf-pages'

/** What happens at the resident's screen. */

/** Beside the hint. */
const signatureBox = { x: 236, y: 49, width: 20, height: 18 }

export async function aTablet(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 768, height: 1024 },
    hasTouch: true,
    locale: 'ja-JP',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

export async function pairWith(tablet: Page, code: string): Promise<void> {
  await tablet.getByLabel('番号（8桁）').fill(code)
  await tablet.getByRole('button', { name: 'つなぐ' }).tap()
}

export async function answerItem(tablet: Page, item: string, word: '正しい' | 'ちがう'): Promise<void> {
  const card = tablet.locator(`#${item}`)
  await card.getByRole('button', { name: word }).tap()
  await expect(card).toHaveAttribute('data-state', word === '正しい' ? 'right' : 'wrong')
}

export async function answerAll(tablet: Page): Promise<void> {
  const ids = await tablet.locator('.item:not([data-state=right])').evaluateAll(cards => cards.map(card => card.id))
  for (const id of ids) await answerItem(tablet, id, '正しい')
}

/** The browser's own pointer: what a finger or a pen gives. */
export async function writeName(tablet: Page): Promise<void> {
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

export async function inkOnForm(page: Page, id: string): Promise<number> {
  const href = await page.getByRole('link', { name: '一括印刷' }).getAttribute('href')
  const address = new URL(href ?? '', page.url())
  address.searchParams.set('form', 'juminido-todoke')
  const pdf = await page.request.get(`/counter/drafts/${id}/forms.pdf${address.search}`)
  const [sheet] = await picturesOf(new Uint8Array(await pdf.body()))
  return sheet ? inkIn(sheet, signatureBox) : -1
}

/** The tablet in front of the desk where the clerk sits, paired with it. */
export async function tabletAt(page: Page, browser: Browser, baseURL: string | undefined): Promise<Page> {
  const tablet = await aTablet(browser, baseURL)
  await page.goto('/counter/screens')
  await page.getByRole('button', { name: '番号を出す' }).click()
  const code = (await page.getByTestId('pairing-code').textContent()) ?? ''
  await tablet.goto('/screen')
  await pairWith(tablet, code)
  await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
  return tablet
}
