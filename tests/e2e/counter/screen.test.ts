import { answerAll, answerItem, aTablet, inkOnForm, pairWith, tabletAt, writeName } from '@/tests/support/at-screen'
import { saveCorrection } from '@/tests/support/correcting'
import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, test } from '@/tests/support/e2e'
import { seatAt } from '@/tests/support/seated'
import { signIn } from '@/tests/support/sign-in'
import { storeFamily } from '@/tests/support/stored-family'

test('住民が自分の画面で確かめ、ちがうところを直してもらい、署名する', async ({ page, browser, accounts, baseURL }) => {
  const { id } = storeFamily()
  seatAt(accounts.clerk.loginName, '81')
  const tablet = await aTablet(browser, baseURL)
  const contact = tablet.locator('#contact')

  await test.step('番号で、端末を窓口とつなぐ', async () => {
    await signIn(page, accounts.clerk, '/counter/screens')
    await expectAccessible(page)
    const desk = (await page.getByRole('combobox', { name: '窓口' }).locator('option:checked').textContent()) ?? ''
    await page.getByRole('button', { name: '番号を出す' }).click()
    const code = (await page.getByTestId('pairing-code').textContent()) ?? ''
    await tablet.goto('/screen')
    await expectAccessible(tablet)
    await pairWith(tablet, '0000-0000')
    await expect(tablet.getByText('＊この番号ではつなげません')).toBeVisible()
    await pairWith(tablet, code)
    await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
    await expectAccessible(tablet)
    await page.reload()
    await expect(page.getByRole('row', { name: desk })).toContainText('つながっています')
  })

  await test.step('職員がF6を押すと、読み込み直さなくても出る', async () => {
    await page.goto(`/counter/drafts/${id}`)
    await page.getByRole('button', { name: '住民の画面に出す' }).click()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('内容を確かめてください')
    await expect(tablet.locator('#person-0')).toContainText('ワタナベ　ダイスケ')
    await expect(tablet.getByText('署名は、すべて確かめてからです。')).toBeVisible()
    await expectAccessible(tablet)
    await expectNoSidewaysScroll(tablet)
    await expectTouchable(tablet)
  })

  await test.step('住民の言葉で出る', async () => {
    await tablet.getByRole('button', { name: 'English' }).tap()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Please check your details')
    await expectAccessible(tablet)
    await tablet.getByRole('button', { name: '日本語', exact: true }).tap()
  })

  await test.step('「正しい」と「ちがう」が、職員の画面にすぐ出る', async () => {
    await answerItem(tablet, 'person-0', '正しい')
    await answerItem(tablet, 'contact', 'ちがう')
    await expect(contact).toContainText('係の者に伝えました')
    const panel = page.getByRole('region', { name: '住民の画面' })
    await expect(panel).toContainText('「ちがう」 1件')
    await expectAccessible(page)
    await panel.getByRole('button', { name: 'を訂正する' }).click()
    await expect(page.locator('#typed')).toBeVisible()
    await page.goto(`/counter/drafts/${id}?edit=application.phone`)
    await page.locator('#typed').fill('0242-39-1111')
    await page.getByLabel('根拠').fill('聞き取り')
    await saveCorrection(page)
    await expect(contact).toContainText('直しました')
    await expect(contact).toHaveAttribute('data-state', 'open')
  })

  await test.step('すべて確かめてから、指で署名する', async () => {
    await answerAll(tablet)
    await expectAccessible(tablet)
    await tablet.getByRole('button', { name: 'この内容で署名する' }).tap()
    await expect(tablet.getByText('＊枠の中に名前を書いてから')).toBeVisible()
    await writeName(tablet)
    await tablet.getByRole('button', { name: 'この内容で署名する' }).tap()
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('ありがとうございました')
    await expect(page.getByText('署名あり').first()).toBeVisible()
    expect(await inkOnForm(page, id)).toBeGreaterThan(0.004)
    await expectAccessible(tablet)
  })

  await test.step('署名のあとの訂正で、署名は無効になり、もう一度求める', async () => {
    await page.goto(`/counter/drafts/${id}?edit=application.phone`)
    await page.locator('#typed').fill('0242-39-2222')
    await page.getByLabel('根拠').fill('聞き取り')
    await saveCorrection(page)
    await expect(page.getByText('訂正で無効')).toBeVisible()
    await expect(tablet.getByText('前の署名は無効です')).toBeVisible()
    expect(await inkOnForm(page, id)).toBe(0)
    await answerItem(tablet, 'contact', '正しい')
    await tablet.getByRole('button', { name: '署名しない（紙に書きます）' }).tap()
    await expect(tablet.getByText('紙に署名します')).toBeVisible()
    await expect(page.getByText('紙に署名', { exact: true })).toBeVisible()
  })

  await test.step('ログアウトすると、住民の画面から消え、戻っても出ない', async () => {
    await page.getByRole('button', { name: 'ログアウト', exact: true }).click()
    await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
    await tablet.goBack().catch(() => null)
    await tablet.goto('/screen')
    await expect(tablet.getByText('渡辺')).toHaveCount(0)
  })
  await tablet.context().close()
})

test('聞き取りのあいだ、いまの質問とこれまでの答えが住民の画面に出て、職員についていく', async ({
  page,
  browser,
  accounts,
  baseURL,
}) => {
  seatAt(accounts.clerk.loginName, '81')
  await signIn(page, accounts.clerk, '/counter')
  const tablet = await tabletAt(page, browser, baseURL)
  const asked = tablet.locator('#now')
  const said = tablet.getByRole('region', { name: 'これまでの答え' })

  await test.step('F6で出る', async () => {
    await page.goto('/counter/interview')
    await page.getByRole('checkbox', { name: '会津若松市に引っ越してきた' }).check()
    await page.getByRole('button', { name: '聞き取りを始める' }).click()
    await page.getByRole('button', { name: '住民の画面に出す' }).click()
    await expect(page.getByRole('button', { name: '住民の画面を消す' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
    await expect(asked).toContainText('どこから引っ越して')
    await expect(said).toContainText('まだありません')
    await expectAccessible(tablet)
  })

  await test.step('答えると、次の質問と答えが、住民の言葉で出る', async () => {
    // Pressed, not checked: the next question takes its place at once.
    await page.getByRole('radio', { name: '日本のほかの市区町村' }).click({ force: true })
    await expect(asked).toContainText('いつから住んで')
    await expect(said).toContainText('日本のほかの市区町村')
    await page.getByLabel('ことば').selectOption({ label: 'English' })
    await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('We are asking you')
    await tablet.getByRole('button', { name: '日本語', exact: true }).tap()
    await expect(asked).toContainText('いつから住んで')
    await expectNoSidewaysScroll(tablet)
    await expectTouchable(tablet)
  })

  await test.step('名前には読みがつく', async () => {
    await page.getByRole('link', { name: /名前・住所/ }).click()
    await expect(asked).toContainText('お名前とご住所')
    for (const [label, text] of [
      ['本人：氏', '渡辺'],
      ['本人：フリガナ（氏）', 'ワタナベ'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text)
    await expect(said).toContainText('ワタナベ')
    await expect(said).toContainText('渡辺')
    await expectAccessible(tablet)
  })

  await test.step('下書きになると、消える', async () => {
    await page.getByRole('button', { name: '下書きにする' }).click()
    await page.getByRole('button', { name: 'このまま下書きにする' }).click()
    await expect(page).toHaveURL(/\/counter\/drafts\//)
    await expect(tablet.getByRole('heading', { name: 'いらっしゃいませ' })).toBeVisible()
    await expect(tablet.getByText('渡辺')).toHaveCount(0)
  })
  await tablet.context().close()
})
