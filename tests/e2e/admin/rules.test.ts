import type { Page } from '@playwright/test'
import { approveAs, askForApproval, seeTheImpact } from '@/tests/support/approving'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'

/** 印鑑登録: nothing else in these tests hangs on its words. */
const path = '/admin/rules/inkan-toroku'

test.describe('管理者が手続きの規則を変える', () => {
  test('言葉を変えて下書きに保存し、別の人が承認して公開し、前の版に戻す', async ({ page, accounts, browser }) => {
    await signIn(page, accounts.admin, '/admin')
    const before = await versionInForce(page)

    await page.getByRole('link', { name: '規則を変える' }).click()
    await page.getByRole('searchbox', { name: /手続きをさがす/ }).fill('印鑑')
    await page.getByRole('button', { name: 'さがす' }).click()
    await page.getByRole('link', { name: '印鑑登録', exact: true }).click()
    const title = page.getByRole('group', { name: '題名' }).getByLabel('日本語', { exact: true })
    const original = await title.inputValue()
    const changed = `${original}（改）`
    await title.fill(changed)
    await expect(page.getByText('保存していない変更')).toBeVisible()
    await expect(page.frameLocator('iframe[title^=住民の画面]').getByText(changed).first()).toBeVisible()
    await page.getByRole('button', { name: '下書きに保存する' }).click()
    await expect(page.getByText('下書きに保存しました')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('link', { name: '変更と公開' }).click()
    const differences = page.getByRole('region', { name: '変えたところ' })
    await expect(differences.getByText(original).first()).toBeVisible()
    await expect(differences.getByText(changed)).toBeVisible()
    await expectAccessible(page)
    await seeTheImpact(page)
    await page.getByRole('button', { name: '承認を頼む' }).click()
    await expect(page.getByText('＊理由を入力してください')).toBeVisible()
    await askForApproval(page, { reason: '言葉をわかりやすくするため' })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await approveAs(accounts.approver, browser)
    await page.goto('/admin')
    await expect(page.getByRole('row', { name: new RegExp(`^第${before + 1}版`) })).toContainText('承認 承認 次郎')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    const row = page.getByRole('row', { name: new RegExp(`^第${before}版`) })
    await row.getByText(`第${before}版に戻す`).first().click()
    await row.getByLabel('理由').fill('誤りのため')
    await row.getByLabel(`第${before}版の内容に戻します`).check()
    await row.getByRole('button', { name: `第${before}版に戻す` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`第${before + 2}版が施行されています`)
    await page.goto(path)
    await expect(title).toHaveValue(original)
  })

  test('条件と期限を、言葉を選んで組み立てる', async ({ page, accounts }) => {
    await signIn(page, accounts.admin, path)
    const condition = page.getByRole('region', { name: '必要になる条件' })
    const rows = condition.getByLabel('何について')
    const count = await rows.count()

    await condition.getByRole('button', { name: 'まとめる' }).first().click()
    await expect(rows).toHaveCount(count + 1)
    await page.getByRole('button', { name: '下書きに保存する' }).click()
    await expect(page.getByText('次の1か所を直してください')).toBeVisible()
    await expect(condition.getByText('＊何についての条件かを選んでください。')).toBeVisible()
    await rows.last().selectOption({ label: 'いつも' })
    await expect(condition.getByText('＊')).toHaveCount(0)

    await page.getByRole('button', { name: '期限を足す' }).click()
    const deadline = page.getByRole('region', { name: '期限' })
    await deadline.getByLabel('期限の数え方').last().selectOption({ label: '毎年決まった日' })
    await expect(deadline.getByLabel('月', { exact: true })).toBeVisible()
    await expectAccessible(page)
  })

  test('スクリプトが届く前に入力したことも残る', async ({ page, accounts }) => {
    await signIn(page, accounts.admin, path)
    await page.route('**/_next/static/**/*.js*', async route => {
      await new Promise(resolve => setTimeout(resolve, 2_000))
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    const title = page.getByRole('group', { name: '題名' }).getByLabel('日本語', { exact: true })
    await title.fill('早く入力した題名')
    await expect(page.getByText('保存していない変更')).toBeVisible()
    await expect(title).toHaveValue('早く入力した題名')
  })

  test('書きかけで閉じても回線が切れても、入力は下書きに残る', async ({ page, accounts, browser, context }) => {
    const titleOf = (one: Page) => one.getByRole('group', { name: '題名' }).getByLabel('日本語', { exact: true })
    await signIn(page, accounts.admin, path)
    await expectPreview(page)
    await titleOf(page).fill('書きかけの題名')
    await expect(page.getByText('自動で下書きに保存しました')).toBeVisible()
    await page.close()

    const elsewhere = await browser.newContext()
    const again = await elsewhere.newPage()
    await signIn(again, accounts.admin, path)
    await expect(titleOf(again)).toHaveValue('書きかけの題名')

    await expectPreview(again)
    await elsewhere.setOffline(true)
    await titleOf(again).fill('回線が切れているあいだの題名')
    await expect(again.getByText('サーバーにつながりません')).toBeVisible()
    await expect(titleOf(again)).toHaveValue('回線が切れているあいだの題名')
    await elsewhere.setOffline(false)
    await expect(again.getByText('自動で下書きに保存しました')).toBeVisible()
    await elsewhere.close()

    const last = await context.newPage()
    await last.goto(path)
    await expect(titleOf(last)).toHaveValue('回線が切れているあいだの題名')
    await discardDraft(last)
  })

  test('二人が同じ手続きを開いたら、たがいに見え、変えたら、両方を見せる', async ({ page, accounts, browser }) => {
    await signIn(page, accounts.admin, path)
    const away = await browser.newContext()
    const other = await away.newPage()
    await signIn(other, accounts.approver, path)
    const seenBy = (one: Page, name: string) => one.getByRole('status').filter({ hasText: name })
    await expect(seenBy(page, '承認 次郎（体験用）さんも、いまここを開いています')).toBeVisible()
    await expect(seenBy(other, '管理 太郎（体験用）さんも、いまここを開いています')).toBeVisible()

    const filersOf = (one: Page) =>
      one.getByRole('group', { name: '届け出できる人' }).getByLabel('日本語', { exact: true })
    await filersOf(page).fill('先に保存した内容')
    await page.getByRole('button', { name: '下書きに保存する' }).click()
    await expect(page.getByText('下書きに保存しました')).toBeVisible()

    await filersOf(other).fill('後から保存した内容')
    await other.getByRole('button', { name: '下書きに保存する' }).click()
    await expect(other.getByText('ほかの人が、同じ手続きを先に保存しました')).toBeVisible()
    await expect(other.getByRole('row', { name: /届け出できる人.*先に保存した内容.*後から保存した内容/ })).toBeVisible()
    await other.getByRole('button', { name: 'あなたの内容で保存する' }).click()
    await expect(other.getByText('下書きに保存しました')).toBeVisible()

    await away.close()
    await expect(seenBy(page, '承認 次郎')).toHaveCount(0)
    await discardDraft(page)
  })
})

test('窓口職員は管理者の画面を開けない', async ({ page, accounts }) => {
  await signIn(page, accounts.clerk, '/counter')
  for (const address of ['/admin', path, '/admin/changes', '/admin/staff', '/admin/audit']) {
    expect((await page.goto(address))?.status()).toBe(403)
  }
})

test('管理者は記録と職員を見る', async ({ page, accounts }) => {
  await signIn(page, accounts.admin, '/admin/audit')
  await expect(page.getByRole('row', { name: /ログインした/ }).first()).toBeVisible()
  await page.getByLabel('したこと').selectOption({ label: 'ログインした' })
  await page.getByRole('button', { name: 'しぼりこむ' }).click()
  await expect(page.getByRole('row', { name: /ログインした/ }).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('link', { name: '職員' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test.describe('スクリプトが動かないとき', () => {
  test.use({ javaScriptEnabled: false })

  test('条件を足し、直し、保存できる', async ({ page, accounts }) => {
    await signIn(page, accounts.admin, path)
    const condition = page.getByRole('region', { name: '必要になる条件' })
    const rows = condition.getByLabel('何について')
    const count = await rows.count()
    await condition.getByRole('button', { name: 'まとめる' }).first().click()
    await expect(rows).toHaveCount(count + 1)
    await rows.last().selectOption({ label: 'いつも' })
    await page.getByRole('button', { name: '変更を確かめる' }).click()
    await expect(page.getByText('保存していない変更')).toBeVisible()
    await expect(rows.last()).toHaveValue('always')
  })
})

/** The script is there: the page beside the editor is asked for by it. */
async function expectPreview(page: Page): Promise<void> {
  await expect(page.frameLocator('iframe[title^=住民の画面]').getByRole('heading', { level: 1 })).toBeVisible()
}

async function discardDraft(page: Page): Promise<void> {
  await page.goto('/admin/changes')
  await page.getByText('下書きを捨てる').first().click()
  await page.getByRole('button', { name: '下書きを捨てる' }).click()
  await expect(page.getByText('下書きを捨てました')).toBeVisible()
}

async function versionInForce(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { level: 1 }).textContent()
  return Number(/第(\d+)版/.exec(heading ?? '')?.[1])
}
