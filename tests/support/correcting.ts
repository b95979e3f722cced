import type { Page } from '@playwright/test'
import { expect } from './e2e'

/** Looks at what the filled-in correction would do, and saves it. */
export async function saveCorrection(page: Page): Promise<void> {
  await page.getByRole('button', { name: '訂正する', exact: true }).click()
  await page.getByRole('button', { name: /件を保存する/ }).click()
  await expect(page.getByText('訂正しました')).toBeVisible()
}
