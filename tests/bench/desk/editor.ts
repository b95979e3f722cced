import type { Browser, Page } from '@playwright/test'
import { ruleSet } from '@/lib/catalogue'
import type { Figure } from '../figure'
import { quantile } from '../timing'

/** Of short and long conditions alike. */
const opened = ruleSet.procedures.filter((_, index) => index % 12 === 0).map(({ id }) => id)
const edited = '/admin/rules/inkan-toroku'

/** From the address until the script has taken over the form: until then a keystroke would only be kept. */
export async function openingFigures(page: Page): Promise<readonly Figure[]> {
  const first = await openingMs(page, edited)
  const samples: { readonly servedMs: number; readonly readyMs: number }[] = []
  for (const id of opened) samples.push(await openingMs(page, `/admin/rules/${id}`))
  const what = `an editor of ${ruleSet.procedures.length} procedures opens`
  const ready = samples.map(({ readyMs }) => readyMs)
  return [
    { figure: `${what}, ready for typing: first in a process`, value: first.readyMs, unit: 'ms' },
    { figure: `${what}, ready for typing, p50`, value: quantile(ready, 0.5), unit: 'ms' },
    { figure: `${what}, ready for typing, p95`, value: quantile(ready, 0.95), unit: 'ms' },
    {
      figure: `${what}, answered by the server, p50`,
      value: quantile(
        samples.map(({ servedMs }) => servedMs),
        0.5,
      ),
      unit: 'ms',
    },
  ]
}

async function openingMs(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' })
  // React names its properties on what it has taken over.
  const taken = await page.waitForFunction(() => {
    const form = document.querySelector('main form input[name=startedFrom]')
    const isTaken = form?.parentElement && Object.keys(form.parentElement).some(key => key.startsWith('__reactProps'))
    return isTaken ? performance.now() : false
  })
  const readyMs = Number(await taken.jsonValue())
  const servedMs = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return navigation ? navigation.responseEnd - navigation.requestStart : Number.NaN
  })
  return { servedMs, readyMs }
}

const keys = 120
const betweenKeysMs = 90
/** Longer than the editor waits before it asks the server: its answers come while somebody goes on typing. */
const pauseMs = 700

/** From a key until what it did is drawn (Event Timing, steps of 8 ms), while answers of the server come in. */
export async function keystrokeFigures(page: Page, browser: Browser): Promise<readonly Figure[]> {
  await page.goto(edited)
  await page.waitForLoadState('networkidle')
  const inEditor = await typed(page, '[id="title.ja"]')
  const blank = await browser.newPage()
  await blank.setContent('<textarea id="blank"></textarea>')
  const onBlank = await typed(blank, '#blank')
  await blank.close()
  const beside = { against: 'a textarea on an empty page', ratio: quantile(onBlank, 0.5) / quantile(inEditor, 0.5) }
  return [
    { figure: 'a keystroke in the editor, p50', value: quantile(inEditor, 0.5), unit: 'ms', ...beside },
    { figure: 'a keystroke in the editor, p95', value: quantile(inEditor, 0.95), unit: 'ms' },
    { figure: 'a keystroke in the editor, slowest', value: Math.max(...inEditor), unit: 'ms' },
    { figure: 'a keystroke on the empty page, slowest', value: Math.max(...onBlank), unit: 'ms' },
  ]
}

type Timed = { readonly interactionId: number; readonly duration: number }

async function typed(page: Page, selector: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen = new Map<number, number>()
    Object.assign(window, { seen })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = entry as unknown as Timed
        if (interactionId > 0) seen.set(interactionId, Math.max(seen.get(interactionId) ?? 0, duration))
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  await page.locator(selector).focus()
  await page.keyboard.press('End')
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('a')
    await page.waitForTimeout(key % 10 === 9 ? pauseMs : betweenKeysMs)
  }
  const slow = await page.evaluate(() => [...(window as unknown as { seen: Map<number, number> }).seen.values()])
  // What took less than 16 ms is not told one by one.
  return [...slow, ...Array<number>(Math.max(0, keys - slow.length)).fill(16)]
}

const rounds = 10

/** From a choice in a menu until the findings beside the editor are those of what was chosen. */
export async function findingFigures(page: Page): Promise<readonly Figure[]> {
  await page.goto(edited)
  await page.waitForLoadState('networkidle')
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    samples.push(await untilFound(page, 'yes'))
    samples.push(await untilFound(page, 'no'))
  }
  return [
    { figure: 'findings after a change, p50', value: quantile(samples, 0.5), unit: 'ms' },
    { figure: 'findings after a change, slowest', value: Math.max(...samples), unit: 'ms' },
  ]
}

/** Denies the outermost condition, or says it again: cases fail, parts can never be true, others find nobody to go with. */
async function untilFound(page: Page, chosen: 'yes' | 'no'): Promise<number> {
  await page.evaluate(value => {
    const menu = document.querySelector<HTMLSelectElement>('select[name^="requiredWhen/"][name$="/negated"]')
    if (!menu) throw new Error('there is no such menu')
    const panel = document.querySelector('#check')?.closest('section')
    const before = panel?.textContent
    const began = performance.now()
    const watched = { tookMs: 0 }
    new MutationObserver(() => {
      if (panel?.textContent !== before) watched.tookMs ||= performance.now() - began
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { watched })
    menu.value = value
    menu.dispatchEvent(new Event('change', { bubbles: true }))
  }, chosen)
  const took = await page.waitForFunction(() => (window as unknown as { watched: { tookMs: number } }).watched.tookMs)
  await page.waitForLoadState('networkidle')
  return Number(await took.jsonValue())
}
