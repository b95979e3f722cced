import { randomInt } from 'node:crypto'
import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { ownServer } from './own-server'
import type { Accounts } from './server'

export { expect } from '@playwright/test'

/** Runs in the first project of its folder: neither script nor the width of the screen makes a difference to it. */
export const once = '@once'

type Fixtures = { readonly accounts: Accounts; readonly isScripted: boolean; readonly noise: undefined }

/** A browser of a person's own: their own address, and nothing may go wrong unseen behind the page. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ browserName: _ }, use) => {
    await use(ownServer().url)
  },
  extraHTTPHeaders: async ({ browserName: _ }, use) => {
    await use({ 'X-Forwarded-For': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` })
  },
  accounts: async ({ browserName: _ }, use) => {
    await use(ownServer().accounts)
  },
  isScripted: async ({ javaScriptEnabled }, use) => {
    await use(javaScriptEnabled !== false)
  },
  noise: [
    async ({ page }, use) => {
      const noise: string[] = []
      page.on('pageerror', error => noise.push(error.message))
      page.on('console', message => {
        // A refused form (422) and a missing page (404) are meant, and are not the page's own error; a live page whose server is
        // stopped hears its stream break off. In a frame that runs nothing, the recorder's own script is blocked.
        const isMeant =
          /status of 4\d\d|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_REFUSED|^Blocked script execution in 'about:srcdoc'/.test(
            message.text(),
          )
        if (message.type() === 'error' && !isMeant) noise.push(message.text())
      })
      await use(undefined)
      expect(noise, 'errors in the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})

/** WCAG 2.2 AA as far as a machine can tell. Where script is off the checker cannot run; the page is the same one. */
export async function expectAccessible(page: Page): Promise<void> {
  if (base.info().project.use.javaScriptEnabled === false) return
  // While a page is brought up to date, its title is away for a moment.
  await expect(page).toHaveTitle(/\S/)
  // Evaluated, not loaded: the page's own policy forbids every script.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const results = await inPage.run(document, { runOnly: tags })
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  })
  expect(violations, `accessibility of ${page.url()}`).toEqual([])
}

/** Nothing to scroll sideways, at any width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scroll of ${page.url()}`).toBeLessThanOrEqual(0)
}

/** A finger's width for everything that can be pressed, where the project has fingers. Links in the middle of a sentence are left out. */
export async function expectTouchable(page: Page): Promise<void> {
  if (!base.info().project.use.hasTouch) return
  const small = await page.evaluate(least => {
    const things = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]'
    const isHidden = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width <= 1 || height <= 1 || getComputedStyle(element).visibility === 'hidden'
    }
    const isInSentence = (element: Element) => {
      const around = element.closest('p, li, dd, td')
      const isInline = getComputedStyle(element).display === 'inline'
      return isInline && (around?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
    }
    const boxOf = (element: Element) => {
      const label = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label') : null
      const boxes = [element, ...(label ? [label] : [])].map(one => one.getBoundingClientRect())
      return { width: Math.max(...boxes.map(b => b.width)), height: Math.max(...boxes.map(b => b.height)) }
    }
    return [...document.querySelectorAll(things)]
      .filter(element => !isHidden(element) && !isInSentence(element))
      .map(element => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width < least || box.height < least)
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? ''
        return `${element.tagName.toLowerCase()} ${name || element.getAttribute('name')} ${Math.round(box.width)}×${Math.round(box.height)}`
      })
  }, leastTouchPx)
  expect(small, `touch targets of ${page.url()}`).toEqual([])
}

const leastTouchPx = 44
