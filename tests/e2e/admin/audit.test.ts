import { readFileSync } from 'node:fs'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'

test('記録を調べ、確かめ、端末に名前を付け、CSV に書き出す', async ({ page, accounts, isScripted }) => {
  await signIn(page, accounts.admin, '/admin/audit/terminals')
  const mine = page.getByRole('listitem').filter({ hasText: 'いま使っている端末' })
  const name = `市民課${Date.now() % 100_000}番`
  await mine.getByRole('textbox').fill(name)
  await mine.getByRole('button', { name: '名前を付ける' }).click()
  await expect(page.getByText(`「${name}」にしました。`)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: '記録', exact: true }).first().click()
  await expect(page.getByRole('row', { name: new RegExp(`端末に名前を付けた.*${name}`) }).first()).toBeVisible()
  if (isScripted) {
    await page.getByRole('button', { name: '初めから確かめる' }).click()
    await expect(page.getByText('書き換え・削除・差し込みは見つかりませんでした')).toBeVisible()
  }
  await page.getByRole('textbox', { name: '受付コード' }).fill('まちがい')
  await page.getByRole('button', { name: 'さがす' }).click()
  await expect(page.getByText('＊受付コードの形ではありません。')).toBeVisible()
  expect(page.url()).not.toContain('%E3%81%BE')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByLabel('したこと').selectOption({ label: '端末に名前を付けた' })
  await page.getByRole('button', { name: 'しぼりこむ' }).click()
  await expect(page.getByRole('row', { name: /ログインした/ })).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'この条件で CSV に書き出す' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain(`"${name}"`)

  await page
    .getByRole('row', { name: /端末に名前を付けた/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('端末に名前を付けた')
  await expect(page.getByRole('row', { name: /ログインした/ }).first()).toBeVisible()
  await expectAccessible(page)
})

test('警告の決まりを変え、直すところを言われる', async ({ page, accounts }) => {
  await signIn(page, accounts.admin, '/admin/audit/alerts')
  const rule = page.getByRole('listitem').filter({ hasText: '短い間に多くの下書きを見た' })
  await rule.getByLabel('この間に').fill('0')
  await rule.getByRole('button', { name: '保存する' }).click()
  await expect(rule.getByText('＊時間は、1分から1440分まで')).toBeVisible()
  await rule.getByLabel('この間に').fill('60')
  await rule.getByRole('button', { name: '保存する' }).click()
  await expect(rule.getByText('保存しました。')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('紙の基準値と件数を入れ、実績を計画と比べる', async ({ page, accounts }) => {
  await signIn(page, accounts.admin, '/admin/clock')
  await expect(page.getByRole('heading', { name: '受付から完了まで', exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('link', { name: '紙の基準値と件数' }).click()
  const baseline = page.getByRole('region', { name: '紙のころの時間' })
  await baseline.getByLabel('紙のころの時間（分）').fill('42')
  await baseline.getByRole('button', { name: '基準値を入力する' }).click()
  await expect(baseline.getByText('＊何の時間かを選んでください。')).toBeVisible()
  await expect(baseline.getByLabel('紙のころの時間（分）')).toHaveValue('42')
  await baseline.getByLabel('何の時間か').selectOption({ label: '受付から完了まで' })
  await baseline.getByLabel('どの出来事か').selectOption({ label: 'すべての出来事' })
  await baseline.getByLabel('いつ、どのように').fill('令和4年度の窓口調査')
  await baseline.getByRole('button', { name: '基準値を入力する' }).click()
  await expect(baseline.getByText('基準値を入力しました。')).toBeVisible()

  const counts = page.getByRole('region', { name: '紙で受けた申請の件数' })
  await counts.getByRole('combobox').selectOption({ index: 1 })
  await counts.getByLabel('紙で受けた申請の件数').fill('100')
  await counts.getByLabel('どのように数えたか').fill('月報')
  await counts.getByRole('button', { name: '件数を入力する' }).click()
  await expect(counts.getByText('件数を入力しました。')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: '実績に戻る' }).click()
  await expect(page.getByRole('heading', { name: '手続きナビ利用率', exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: /月 \d+%/ })).toBeVisible()
  await expectNoSidewaysScroll(page)
})
