import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inRoot } from '@/lib/ops/paths'
import { bringIn } from '@/tests/support/bring-in'
import { expect, test } from '@/tests/support/e2e'
import { attacked } from '@/tests/support/hostile-texts'
import { startServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'

const dataDir = '.data/hostile'
const script = '<script>window.hit=1</script>'

test('規則の言葉に紛れたスクリプトは、どの画面でも文字として見え、動かない', async ({ browser }) => {
  test.setTimeout(180_000)
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  const server = await startServer({ dataDir, env: { NAVI_CLOCK: '2026-12-04T10:00:00+09:00' } })
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1366, height: 768 } })
  // What would run is told by more than the mark it leaves: the pages' own policy stops it as well.
  const refused: string[] = []
  context.on('dialog', dialog => refused.push(dialog.message()))
  context.on('console', message => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  const page = await context.newPage()
  try {
    await signIn(page, server.accounts.admin, '/admin')
    await bringIn(page, attacked)
    await expectHarmless(page)
    for (const address of staffPages) {
      await page.goto(address)
      await expectHarmless(page)
    }
    await page.goto('/admin')
    await page.getByLabel('まだ公開していない規則').check()
    await page.getByRole('button', { name: 'この日の画面を開く' }).click()
    for (const address of residentPages) {
      await page.goto(address)
      await expectHarmless(page)
    }
    expect(refused).toEqual([])
  } finally {
    await context.close()
    await server.stop()
    rmSync(inRoot(dataDir), { recursive: true, force: true })
  }
})

const [procedure] = attacked.procedures
const [question] = attacked.questions
const staffPages = [
  '/admin/rules',
  `/admin/rules/${procedure?.id}`,
  `/admin/rules/${procedure?.id}/cases`,
  '/admin/entries/question',
  `/admin/entries/question/${question?.id}`,
  '/admin/entries/item',
  '/admin/texts',
  '/admin/graph?event=moving-in',
  '/admin/changes',
  '/admin/changes/impact',
]
const residentPages = ['/', '/events', '/start/moving-in']

/** Shown to the letter, and nothing of it at work. */
async function expectHarmless(page: Page): Promise<void> {
  const seen = await page.evaluate(attack => {
    const written = [...document.querySelectorAll('input, textarea')].map(field => (field as HTMLInputElement).value)
    return {
      isShown: [document.body.textContent ?? '', ...written].some(text => text.includes(attack)),
      hit: 'hit' in window,
      made: document.querySelectorAll('[onload], [onerror], img[src="x"]').length,
    }
  }, script)
  expect(seen, page.url()).toEqual({ isShown: true, hit: false, made: 0 })
}
