import { expect, type Locator, type Page } from '@playwright/test'

/** What stands beside the editor about what was just changed. */
export type SeenFinding = {
  /** The words that lead to the place. */
  readonly place: string
  readonly says: string | RegExp
  /** What somebody answered to whom it happens; left out where it happens to nobody. */
  readonly witness?: string | RegExp
  /** What the keyboard is on after a press of the place; left out where the whole thing is meant. */
  readonly leadsTo?: string | RegExp
}

/** The finding with its witness, and the way from it to the place. */
export async function expectFinding(page: Page, { place, says, witness, leadsTo }: SeenFinding): Promise<void> {
  const panel = page.getByRole('region', { name: '検証' })
  const finding = panel.locator('li, div:has(> h3)').filter({ hasText: says }).filter({ hasText: place }).first()
  await expect(finding).toBeVisible()
  if (witness) {
    const folded = finding.locator('summary')
    if ((await folded.count()) > 0) await folded.click()
    await expect(finding.locator('dl')).toContainText(witness)
  }
  if (!leadsTo) return
  await finding.getByRole('link', { name: place, exact: true }).click()
  await expect(page.locator(':focus')).toHaveAccessibleName(leadsTo)
}

/** Says of the last row what it is about. A press that adds a row is waited for. */
export async function speakOf(where: Locator, subject: string): Promise<void> {
  await where.getByLabel('何について').last().selectOption({ label: subject })
}

export async function addRow(where: Locator, button: Locator): Promise<void> {
  const rows = where.getByLabel('何について')
  const count = await rows.count()
  await button.click()
  await expect(rows).toHaveCount(count + 1)
}

/** The answers of the row that was added last. */
export async function tick(where: Locator, answers: readonly string[]): Promise<void> {
  await where.locator('summary').filter({ hasText: '選んでください' }).last().click()
  for (const answer of answers) await where.getByRole('checkbox', { name: answer, exact: true }).last().check()
}
