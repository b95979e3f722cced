import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, expectTouchable, once, test } from '@/tests/support/e2e'
import { signIn } from '@/tests/support/sign-in'
import { aTypist, type Typist } from '@/tests/support/typist'

const move = '会津若松市に引っ越してきた'

async function begin(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: move }).check()
  await page.getByRole('button', { name: '聞き取りを始める' }).click()
  await expect(page).toHaveURL(/\/counter\/interview\/[0-9a-f-]{36}$/)
  await stored(page)
}

/** What was typed last is in the database. */
const stored = (page: Page) => expect(page.locator('[data-save]')).toHaveText('保存ずみ')

const asked = (page: Page, question: string) => expect(page.locator('#now')).toContainText(question)

test('4人家族の転入を、キーボードだけで3分以内に聞き取って下書きにする', async ({ page, accounts, hasTouch }) => {
  test.skip(hasTouch, 'a keyboard is not what tablets have')
  await signIn(page, accounts.clerk, '/counter/interview')
  await expectAccessible(page)
  await begin(page)
  await expectAccessible(page)
  const hands = await aTypist(page)
  const savesMs: number[] = []
  page.on('requestfinished', request => {
    if (request.url().endsWith('/save')) savesMs.push(request.timing().responseEnd)
  })

  await test.step('質問に、数字と日付で答える', async () => {
    await answer(page, hands, 'どこから引っ越して', '1')
    await answer(page, hands, 'いつから住んで', '12/2')
    await answer(page, hands, '転出届を出しましたか', '1')
    await asked(page, 'ご家族はどなた')
    await listFamily(page, hands)
    await answerRest(page, hands)
    await expectAccessible(page)
  })

  await test.step('名前と住所は1度だけ。読みと町名は打たなくても入る', async () => {
    await typePeople(page, hands)
    await typeAddresses(page, hands)
    await expect(page.getByLabel('本人：フリガナ（氏）')).toHaveValue('ワタナベ')
    await expect(page.getByLabel('下のお子さん（2歳）：氏', { exact: true })).toHaveValue('渡辺')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectTouchable(page)
  })

  await test.step('下書きになり、聞き取りとわかる', async () => {
    await stored(page)
    await hands.press('F9')
    await expect(page).toHaveURL(/\/counter\/drafts\/[0-9a-f-]{36}/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('渡辺　大輔 様 ほか3人')
    await expect(page.getByText(/聞き取り（窓口 花子/)).toBeVisible()
  })

  const { keys, thoughts, typingSeconds, seconds } = hands.figures()
  const medianMs = savesMs.toSorted((a, b) => a - b)[Math.floor(savesMs.length / 2)] ?? 0
  console.info(`interview of four: ${keys} keys, ${typingSeconds} s of typing, ${seconds} s with ${thoughts} thoughts`)
  console.info(`${savesMs.length} saves, half of them answered within ${Math.round(medianMs)} ms`)
  expect(seconds).toBeLessThan(180)

  await test.step('受付コードの控えには、名前がない', async () => {
    await page.getByRole('link', { name: '受付コードの控え' }).click()
    const slip = page.getByRole('region', { name: '控え' })
    await expect(slip).toContainText('転入届')
    await expect(slip).not.toContainText('渡辺')
    await expectAccessible(page)
  })
})

async function answer(page: Page, hands: Typist, question: string, text: string): Promise<void> {
  await asked(page, question)
  await stored(page)
  hands.think()
  await hands.type(text)
  if (text.length > 1) await hands.press('Enter')
}

/** Nobody waits for a save: what is typed next has its place at once. */
async function listFamily(page: Page, hands: Typist): Promise<void> {
  const family = [
    ['', 's630514'],
    ['1', 'h020903'],
    ['2', 'h300708'],
    ['2', 'r060211'],
  ] as const
  for (const [relation, birth] of family) {
    hands.think()
    await hands.type(relation)
    await hands.type(birth)
    await hands.press('Enter')
  }
  await expect(page.locator('[data-member]')).toHaveCount(5)
  await hands.press('Enter')
  await expect(page.locator('[data-member]')).toHaveCount(0)
}

/** By a part of the question: the key that answers it. What is asked for everybody is answered once and repeated. */
const answers: Readonly<Record<string, readonly string[]>> = {
  転出予定日: ['11/28'],
  マイナンバーカードを持っている: ['1', '*'],
  次に当てはまる方はいますか: ['1'],
  どの健康保険に入っていますか: ['1'],
  公務員ですか: ['2'],
  保育所や放課後のこどもクラブ: ['2', '*'],
  次に当てはまるものはありますか: ['1'],
}

async function answerRest(page: Page, hands: Typist): Promise<void> {
  const people = page.getByRole('heading', { name: '名前', exact: true })
  const question = page.locator('#now')
  for (let count = 0; count < 15; count++) {
    await stored(page)
    await expect(people.or(question)).toBeVisible()
    if (await people.isVisible()) return
    const heading = await question.innerText()
    const keys = Object.entries(answers).find(([part]) => heading.includes(part))?.[1]
    if (!keys) throw new Error(`nobody told the clerk what to say to ${heading}`)
    hands.think()
    for (const key of keys) {
      await hands.type(key)
      if (key.length > 1) await hands.press('Enter')
    }
    await expect(question.filter({ hasText: heading })).toHaveCount(0)
  }
  throw new Error('the questions do not end')
}

async function typePeople(page: Page, hands: Typist): Promise<void> {
  const people = [
    ['本人', 'daisuke', 'だいすけ', '大輔', '1'],
    ['配偶者の方（36歳）', 'misaki', 'みさき', '美咲', '2'],
    ['上のお子さん（8歳）', 'haruna', 'はるな', '陽菜', '2'],
    ['下のお子さん（2歳）', 'aoi', 'あおい', '蒼', '1'],
  ] as const
  await expect(page.getByLabel('本人：氏', { exact: true })).toBeFocused()
  hands.think()
  await hands.compose('watanabe', 'わたなべ', '渡辺')
  await hands.press('Enter')
  for (const [who, letters, kana, word, sex] of people) {
    hands.think()
    await hands.compose(letters, kana, word)
    await hands.press('Enter')
    await hands.type(sex)
    await expect(page.getByLabel(`${who}：名`, { exact: true })).toHaveValue(word)
  }
}

/** The town comes with the postal code, whether before its number is typed or after. */
async function typeAddresses(page: Page, hands: Typist): Promise<void> {
  for (const text of ['9650873', '2-3', '', '1', '9800011', '1-4-5', '', '09012345678']) {
    hands.think()
    await hands.type(text)
    await hands.press('Enter')
  }
  for (const choice of ['1', '1', '1']) {
    hands.think()
    await hands.type(choice)
  }
  await stored(page)
  const box = (label: string) => page.getByLabel(label, { exact: true })
  await expect(box('新しい住所')).toHaveValue('福島県会津若松市追手町2-3')
  await expect(box('前の住所')).toHaveValue('宮城県仙台市青葉区上杉1-4-5')
  await expect(box('日中つながる電話番号')).toHaveValue('090-1234-5678')
}

test('通信が遅くても、速く打つ職員のキーは1つも失われず、あるべき所に入る', async ({ page, accounts, hasTouch }) => {
  test.skip(hasTouch, 'a keyboard is not what tablets have')
  await signIn(page, accounts.clerk, '/counter/interview')
  await begin(page)
  const hands = await aTypist(page)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 700,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  await test.step('次の質問が決まる前に打った数字も日付も、その質問に入る', async () => {
    let release = () => {}
    const answered = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route('**/save', async route => {
      await answered
      await route.continue()
    })
    await hands.type('1')
    await hands.type('12/2')
    await hands.press('Enter')
    release()
    await asked(page, 'ご家族はどなた')
    await stored(page)
    await page.unroute('**/save')
    await expect(page.getByRole('link', { name: /住み始めた日/ })).toContainText('12月2日（水）')
  })
  await listFamily(page, hands)
  await hands.press('F4')
  await expect(page.getByLabel('下のお子さん（2歳）：氏', { exact: true })).toBeVisible()
  await typePeople(page, hands)
  await typeAddresses(page, hands)

  await stored(page)
  await page.goto(`${page.url()}?part=items`)
  const people = page.getByRole('region', { name: '名前' })
  for (const [name, kana] of [
    ['大輔', 'ダイスケ'],
    ['美咲', 'ミサキ'],
    ['陽菜', 'ハルナ'],
    ['蒼', 'アオイ'],
  ] as const) {
    await expect(people.locator(`input[value="${name}"]`)).toBeVisible()
    await expect(people.locator(`input[value="${kana}"]`)).toBeVisible()
  }
  await expect(people.getByRole('radio', { checked: true })).toHaveCount(4)
  await expect(people.getByLabel(/：氏$/)).toHaveCount(4)
})

test('中断しても、通信が切れても、ログインが終わっても、入力は消えない', { tag: once }, async ({
  page,
  accounts,
  context,
}) => {
  await signIn(page, accounts.clerk, '/counter/interview')
  await begin(page)
  const from = page.getByRole('radio', { name: '日本のほかの市区町村' })

  await test.step('保存の返事が届かなければ画面がそう言い、同じ保存をもう一度送っても1度だけになる', async () => {
    const keys: string[] = []
    await page.route('**/save', async route => {
      keys.push(JSON.parse(route.request().postData() ?? '{}').key)
      // It arrives, and its answer is lost on the way.
      const response = await route.fetch()
      await route.fulfill(keys.length === 1 ? { status: 408 } : { response })
    })
    await from.check({ force: true })
    await expect(page.getByText('通信が切れているため、まだ保存できていません')).toBeVisible()
    await expectAccessible(page)
    await stored(page)
    expect(keys[1]).toBe(keys[0])
    await page.unroute('**/save')
    await page.reload()
    await expect(page.getByRole('link', { name: /前に住んでいたところ/ })).toContainText('日本のほかの市区町村')
  })

  await test.step('ログインが終わっても文字は残り、ログインし直すと保存される', async () => {
    await context.clearCookies()
    await page.getByRole('textbox', { name: /いつから住んで/ }).fill('12/2')
    await page.keyboard.press('Enter')
    await expect(page.getByText('ログインが終わったため、まだ保存できていません')).toBeVisible()
    const other = await context.newPage()
    await signIn(other, accounts.clerk, '/counter')
    await other.close()
    await page.bringToFront()
    await stored(page)
    await expect(page.getByRole('link', { name: /住み始めた日/ })).toContainText('12月2日（水）')
  })

  await test.step('「あとで続ける」と、途中の聞き取りから続きができる', async () => {
    await page.getByRole('button', { name: 'あとで続ける' }).click()
    await expect(page).toHaveURL(/\/counter\/interview$/)
    const row = page.getByRole('listitem').filter({ hasText: move }).first()
    await expectAccessible(page)
    await row.getByRole('link', { name: '続ける' }).click()
    await expect(page.getByRole('link', { name: /住み始めた日/ })).toContainText('12月2日（水）')
    await page.goto('/counter/interview')
    await page
      .getByRole('button', { name: /の聞き取りを消す$/ })
      .first()
      .click()
    await expect(page.getByText('聞き取りを消しました')).toBeVisible()
  })
})

test('タブレットでは、指で答えて、直して、戻れる', async ({ page, accounts, hasTouch }) => {
  test.skip(!hasTouch, 'a mouse is not a finger')
  await signIn(page, accounts.clerk, '/counter/interview')
  await begin(page)
  await expectNoSidewaysScroll(page)
  await expectTouchable(page)
  const option = page.locator('label', { hasText: '日本のほかの市区町村' })
  const box = await option.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(56)
  await option.tap()
  await asked(page, 'いつから住んで')
  await stored(page)
  await page.getByRole('button', { name: 'わからない' }).first().tap()
  await page.getByRole('link', { name: /前に住んでいたところ/ }).tap()
  await asked(page, 'どこから引っ越して')
  await page.locator('label', { hasText: '国外' }).first().tap()
  await stored(page)
  await expect(page.getByRole('link', { name: /前に住んでいたところ/ })).toContainText('国外')
  await page.getByRole('link', { name: /名前・住所/ }).tap()
  await expect(page.getByLabel('本人：氏', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expectTouchable(page)
  await page.getByRole('button', { name: '下書きにする' }).tap()
  await expect(page.getByText(/まだ聞いていない質問が\d+問/)).toBeVisible()
})
