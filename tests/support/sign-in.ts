import type { Page } from '@playwright/test'
import { expect } from './e2e'
import type { Account } from './server'

/** Signs a member of staff in on the way to a page. */
export async function signIn(page: Page, { loginName, password }: Account, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('職員ID').fill(loginName)
  await page.getByLabel('パスワード').fill(password)
  await page.getByRole('button', { name: 'ログインする' }).click()
  await expect(page).toHaveURL(new RegExp(`${path}$`))
}
