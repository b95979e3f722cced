import type { Page } from '@playwright/test'

/**
 * A scanner that types like a keyboard, into a machine whose Japanese input method is on: browsers then name no key but its place.
 * The events are made in the page, as fast as a scanner's; through a busy test machine they would come as slowly as a person's.
 */
export async function scan(page: Page, text: string): Promise<void> {
  // Until the page's script listens; React names its properties on what it has taken over.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some(key => key.startsWith('__reactFiber')),
  )
  await page.evaluate(typed => {
    const press = (code: string) => {
      const target = document.activeElement ?? document.body
      const about = { code, key: 'Process', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }
      target.dispatchEvent(new KeyboardEvent('keydown', about))
    }
    for (const symbol of typed) press(symbol === '-' ? 'Minus' : /\d/.test(symbol) ? `Digit${symbol}` : `Key${symbol}`)
    press('Enter')
  }, text)
}
