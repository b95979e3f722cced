import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { askForApproval, seeTheImpact } from '@/tests/support/approving'
import type { TestServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'
import type { Figure } from '../figure'

type Apart = {
  readonly browser: Browser
  /** A second process on the same database. */
  readonly other: TestServer
}

const title = '印鑑を届け出る（改）'

/** From the approver's press at one process until a resident who asks the other reads the new rules. */
export async function publishFigures(page: Page, { browser, other }: Apart): Promise<readonly Figure[]> {
  await page.goto('/admin/rules/inkan-toroku')
  await page.waitForLoadState('networkidle')
  await page.locator('[id="title.ja"]').fill(title)
  await page.getByText('保存していない変更').waitFor()
  await page.getByRole('button', { name: '下書きに保存する' }).click()
  await page.getByText('下書きに保存しました').waitFor()
  await page.goto('/admin/changes')
  await seeTheImpact(page)
  await askForApproval(page, { reason: '測るため' })

  const approving = await browser.newPage({ baseURL: new URL(page.url()).origin })
  await signIn(approving, other.accounts.approver, '/admin/changes')
  await isRead(other.url)
  const startedMs = performance.now()
  await approving.getByRole('button', { name: '承認して公開する' }).click({ noWaitAfter: true })
  while (!(await isRead(other.url))) await sleep(20)
  const tookMs = performance.now() - startedMs
  await approving.close()
  return [{ figure: 'a publication is in force at the other process, approval included', value: tookMs, unit: 'ms' }]
}

async function isRead(url: string): Promise<boolean> {
  const found = await fetch(`${url}/search?q=${encodeURIComponent('印鑑登録')}`)
  return (await found.text()).includes(title)
}
