import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inRoot } from '@/lib/ops/paths'
import { approveAs, askForApproval, seeTheImpact } from '@/tests/support/approving'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { dogWatch, keepCases, makeProcedure } from '@/tests/support/new-procedure'
import { startServer, type TestServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'

const ownData = '.data/versions'

/** Two processes of the application on one database: one is a day ahead. */
function startOn(day: string): Promise<TestServer> {
  return startServer({ dataDir: ownData, env: { NAVI_CLOCK: `${day}T10:00:00+09:00` } })
}

test('別の人が承認して明日から施行すると、明日の住民には見え、今日の住民には見えない', async ({ browser }) => {
  test.setTimeout(300_000)
  rmSync(inRoot(ownData), { recursive: true, force: true })
  const today = await startOn('2026-12-04')
  const tomorrow = await startOn('2026-12-05').catch(async error => {
    await today.stop()
    throw error
  })
  // Each start makes new passwords: the last ones count, for both.
  const { admin, approver } = tomorrow.accounts
  const context = await browser.newContext({ baseURL: today.url })
  const page = await context.newPage()
  try {
    await test.step('はじめての職員が、画面の言葉だけで手続きを作り、事例を足す', async () => {
      await signIn(page, admin, '/admin')
      await makeProcedure(page)
      await expectAccessible(page)
      await keepCases(page)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })

    await test.step('管理者が手続きを変え、影響を見て、承認を頼む', async () => {
      await page.goto('/admin/rules/inkan-toroku')
      await retitle(page, '実印を登録する')
      await page.getByRole('link', { name: '変更と公開' }).click()
      await expect(page.getByText('影響を計算すると、承認を頼めます')).toBeVisible()
      await seeTheImpact(page)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await askForApproval(page, { reason: '条例の改正のため', from: '2026-12-05' })
      await expect(page.getByRole('button', { name: '承認して公開する' })).toHaveCount(0)
    })

    await test.step('頼んだ後に変えると、依頼は取り下げになる', async () => {
      await page.goto('/admin/rules/inkan-toroku')
      await retitle(page, '実印を市に登録する')
      await page.getByRole('link', { name: '変更と公開' }).click()
      await expect(page.getByText('下書きを変えたので、承認の依頼は取り下げになりました')).toBeVisible()
      await seeTheImpact(page)
      await askForApproval(page, { reason: '条例の改正のため', from: '2026-12-05' })
    })

    await test.step('承認を待つあいだに、公開した後の住民の画面を、それとわかる印つきで確かめる', async () => {
      await page.goto(`${today.url}/admin`)
      await page.getByLabel('まだ公開していない規則（承認を待っている版）').check()
      await page.getByRole('button', { name: 'この日の画面を開く' }).click()
      await expect(page.getByText('確認表示（まだ公開していない規則）')).toBeVisible()
      await expectAccessible(page)
      await expect(await found(page, today.url, '実印を市に登録する')).toBeVisible()
      await page.getByRole('button', { name: '確認表示を終わる' }).click()
      await expect(await found(page, today.url, '実印を市に登録する')).toHaveCount(0)
      await page.goto(`${today.url}/admin`)
    })

    await test.step('別の管理者が承認して公開する', () => approveAs(approver, browser, today.url))

    await test.step('今日の住民は前の版、明日の住民は新しい版を読む', async () => {
      await expect(await found(page, today.url, '実印を市に登録する')).toHaveCount(0)
      await expect(await found(page, tomorrow.url, '実印を市に登録する')).toBeVisible()
      await expect(await found(page, today.url, dogWatch.title)).toHaveCount(0)
      await expect(await found(page, tomorrow.url, dogWatch.title)).toBeVisible()
    })

    await test.step('管理者は、明日の画面を今日のうちに確かめられ、そこからは何も出せない', async () => {
      await page.goto(`${today.url}/admin`)
      await page.getByLabel('見る日').fill('2026-12-05')
      await page.getByRole('button', { name: 'この日の画面を開く' }).click()
      await expect(page.getByText('令和8年12月5日（土）の住民の画面です')).toBeVisible()
      await expectAccessible(page)
      await expect(await found(page, today.url, '実印を市に登録する')).toBeVisible()
      expect((await page.goto(`${today.url}/receipt`))?.status()).toBe(403)
      await page.getByRole('button', { name: '確認表示を終わる' }).click()
      await expect(await found(page, today.url, '実印を市に登録する')).toHaveCount(0)
    })

    await test.step('だれが、いつ、何を、なぜ変え、だれが承認したかが残る', async () => {
      await page.goto(`${today.url}/admin/history`)
      const entries = page.getByRole('region', { name: 'だれが、いつ、何を、なぜ' })
      await expect(entries.getByText('承認した人 承認 次郎（体験用）')).toBeVisible()
      await expect(entries.getByText('下書きを変え、依頼が取り下げになった')).toBeVisible()
      await expectAccessible(page)
      await page
        .getByRole('link', { name: /前の版と比べる/ })
        .first()
        .click()
      await expect(page.getByRole('region', { name: '違うところ' }).getByText('実印を市に登録する')).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  } finally {
    await context.close()
    await tomorrow.stop()
    await today.stop()
  }
})

async function retitle(page: Page, title: string): Promise<void> {
  await page.getByRole('group', { name: '題名' }).getByLabel('日本語', { exact: true }).fill(title)
  await expect(page.getByText('保存していない変更')).toBeVisible()
  await page.getByRole('button', { name: '下書きに保存する' }).click()
  await expect(page.getByText('下書きに保存しました')).toBeVisible()
}

/** What a resident finds who searches for it. */
async function found(page: Page, url: string, title: string) {
  const word = title === dogWatch.title ? dogWatch.name : '印鑑登録'
  await page.goto(`${url}/search?q=${encodeURIComponent(word)}`)
  return page.getByText(title, { exact: true })
}
