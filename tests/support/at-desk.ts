import type { Locator, Page } from '@playwright/test'
import { expect } from './e2e'

/** What a clerk does at a desk. */

export async function sitAt(page: Page, number: string): Promise<void> {
  // A retry, or another device of the same account, may sit there already.
  const seat = page.getByRole('button', { name: new RegExp(`^${number}番の窓口`) })
  if (await seat.isVisible()) await seat.click()
  await expect(page.getByRole('button', { name: '席を離れる' })).toBeVisible()
  // Whoever another test has left at this clerk's desk.
  const held = page.getByRole('region', { name: 'あなたが対応している人' })
  if (await held.isVisible()) await held.getByRole('button', { name: '列に戻す' }).click()
  await expect(held).toHaveCount(0)
}

export async function completeOwn(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('button', { name: `${name}を完了にする` }).click()
    await expect(page.getByRole('button', { name: `${name}を未完了に戻す` })).toBeVisible()
  }
}

/** Whatever is still open, at whichever desk; what only may apply stays folded away. */
export async function completeRest(page: Page): Promise<void> {
  const labels = page.locator('button[aria-label$="を完了にする"]').filter({ visible: true })
  const open = await labels.evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label') ?? ''))
  await completeOwn(
    page,
    open.map(label => label.replace(/を完了にする$/, '')),
  )
}

export async function handOn(page: Page): Promise<void> {
  await stops(page).getByRole('button', { name: '終えて次へ引き継ぐ' }).click()
  await expect(stops(page)).not.toContainText('対応中')
}

/** The way of the case that is open. */
export function stops(page: Page): Locator {
  return page.getByRole('region', { name: '立ち寄り先' })
}

/** The line of a ticket among those who wait. */
export function waiting(page: Page, ticket: string): Locator {
  const row = page.getByRole('region', { name: '待っている人' }).getByRole('listitem')
  return row.filter({ hasText: new RegExp(`A\\s?${ticket.slice(-3)}`) })
}

export async function ticketOn(page: Page): Promise<string> {
  const ticket = stops(page)
    .getByText(/^A\s?\d{3}$/)
    .first()
  return (await ticket.innerText()).replace(/\s+/, ' ')
}
