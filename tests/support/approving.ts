import type { Browser, Page } from '@playwright/test'
import { expect } from './e2e'
import type { Account } from './server'
import { signIn } from './sign-in'

/** On the page of the changes: computes what they do to made-up residents, and opens an example of each kind of change. */
export async function seeTheImpact(page: Page): Promise<void> {
  await page.getByRole('link', { name: '影響の確認' }).click()
  await page.getByRole('button', { name: '影響を計算する' }).click()
  await expect(page.getByRole('heading', { name: /人で結果が変わります/ })).toBeVisible()
  const unseen = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'まだ', exact: true }) })
  for (let left = await unseen.count(); left > 0; left--) {
    await unseen
      .first()
      .getByRole('link', { name: /例を見る/ })
      .click()
    await expect(unseen).toHaveCount(left - 1)
  }
}

export type Asked = { readonly reason: string; readonly from?: string }

/** On the page of the impact. */
export async function askForApproval(page: Page, { reason, from }: Asked): Promise<void> {
  if (from) await page.getByLabel('施行日').fill(from)
  await page.getByLabel('理由').fill(reason)
  await page.getByLabel('確かめました').check()
  await page.getByRole('button', { name: '承認を頼む' }).click()
  await expect(page.getByText('ほかの管理者の承認を待っています')).toBeVisible()
}

/** A colleague at a browser of their own approves what waits. */
export async function approveAs(approver: Account, browser: Browser, baseURL?: string): Promise<void> {
  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const page = await context.newPage()
  await signIn(page, approver, '/admin/changes')
  await page.getByRole('button', { name: '承認して公開する' }).click()
  await expect(page.getByText(/第\d+版を公開しました/)).toBeVisible()
  await context.close()
}
