import { readFileSync } from 'node:fs'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('管理者が連携の様式を写して直すと、窓口の次の書き出しがその形になる', async ({ page, accounts, browser }) => {
  await signIn(page, accounts.admin, '/admin/exports')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await test.step('写して、項目を足し、見本の家族ですぐに確かめる', async () => {
    await page.getByRole('button', { name: '一覧 CSVを写して作る' }).click()
    await expect(page.getByText('写しを作りました')).toBeVisible()
    const trial = page.getByRole('region', { name: '見本の家族で試した結果' })
    await expect(trial.getByText('書き出せました')).toBeVisible()

    await page.getByLabel('様式の名前').fill('転入者の名簿')
    await page.getByRole('button', { name: '項目を足す' }).click()
    const column = page.getByRole('group', { name: '選んだ項目' })
    await column.getByLabel('項目の名前').fill('生年月日コード')
    await column.getByLabel('入れるもの').selectOption('申請のデータ')
    await column.getByLabel('どのデータ').selectOption('each.birthDate')
    await column.getByLabel('書き方').selectOption('日付 5081201（元号コード）')
    await page.getByRole('button', { name: '「生年月日コード」を上へ' }).click()
    await page.getByRole('button', { name: '「電話番号」を消す' }).click()
    await expect(trial.getByRole('row', { name: /生年月日コード/ })).toContainText('3630514')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('button', { name: '保存する' }).click()
    await expect(page.getByText('＊変えた理由を')).toBeVisible()
    await page.getByLabel('変えた理由').fill('課の取込に合わせるため')
    await page.getByRole('button', { name: '保存する' }).click()
    await expect(page.getByText('保存しました')).toBeVisible()
    await expect(page.getByRole('region', { name: 'この様式の記録' })).toContainText('課の取込に合わせるため')
  })

  await test.step('窓口では、その様式でその日の下書きをまとめて書き出せる', async () => {
    const { id } = storeFamily()
    const clerk = await (await browser.newContext()).newPage()
    await signIn(clerk, accounts.clerk, `/counter/drafts/${id}`)
    await clerk.goto('/counter/exports')
    await clerk.getByLabel('連携の様式').selectOption('転入者の名簿')
    await clerk.getByRole('button', { name: '表示する' }).click()
    await expectAccessible(clerk)
    await expectNoSidewaysScroll(clerk)
    const started = clerk.waitForEvent('download')
    await clerk.getByRole('button', { name: '選んだものを1つのファイルに書き出す' }).click()
    const text = readFileSync(await (await started).path(), 'utf8')
    expect(text).toContain('"生年月日コード"')
    expect(text).toContain('"渡辺　大輔"')
    await clerk.reload()
    await expect(clerk.getByRole('region', { name: 'この日に書き出したファイル' })).toContainText('通し番号1')
    await clerk.context().close()
  })

  await test.step('課のシステムのトークンは、作ったときに一度だけ見える', async () => {
    await page.goto('/admin/exports')
    const form = page.getByRole('form', { name: '新しいトークン' })
    await form.getByRole('button', { name: 'トークンを作る' }).click()
    await expect(page.getByText('＊課を選んでください')).toBeVisible()
    await form.getByRole('combobox').selectOption('市民課')
    await form.getByLabel('使うシステムの名前').fill('住民記録システム')
    await form.getByRole('button', { name: 'トークンを作る' }).click()
    const token = (await page.getByText(/^navi\./).textContent()) ?? ''
    const asked = { headers: { Authorization: `Bearer ${token}` } }
    expect((await page.request.get('/api/exports/waiting', asked)).status()).toBe(200)
    await page.reload()
    await expect(page.getByText(token)).toBeHidden()
    await page.getByRole('button', { name: '住民記録システムのトークンを止める' }).click()
    await expect(page.getByText('トークンを止めました')).toBeVisible()
    expect((await page.request.get('/api/exports/waiting', asked)).status()).toBe(401)
  })
})
