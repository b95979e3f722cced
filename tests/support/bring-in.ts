import type { Page } from '@playwright/test'
import type { RuleSet } from '@/lib/rules/schema'
import { aRuleSetFile } from './exchange'

/** Makes a rule set the draft, through the file that officials exchange. */
export async function bringIn(page: Page, ruleSet: RuleSet): Promise<void> {
  await page.goto('/admin/exchange')
  const file = { name: 'rules.json', mimeType: 'application/json', buffer: aRuleSetFile({ ruleSet }) }
  await page.getByLabel('ルールセットのファイル').setInputFiles(file)
  await page.getByRole('button', { name: '内容を確かめる' }).click()
  await page.getByRole('button', { name: '下書きに取り込む' }).click()
  await page.waitForURL(/\/admin\/changes$/)
}
