import { expect, type Page } from '@playwright/test'

/** A person at a phone: reads headings and labels, presses what they see. Fails on a page nobody told them about. */

export type Day = readonly [year: number, month: number, day: number]
/** The option of a choice; one はい/いいえ a member, in order; a day. */
export type Answer = string | readonly string[] | { readonly on: Day }
/** By a part of the question's heading. */
export type Answers = Readonly<Record<string, Answer>>
export type Relative = { readonly relation: string; readonly born: Day }

export type Story = {
  readonly event: string
  readonly born: Day
  readonly family: readonly Relative[]
  readonly answers: Answers
}

/** The family of the design: 渡邉, parents and children of 8 and 2, from 仙台 with a dog. */
export const watanabe: Story = {
  event: '会津若松市に引っ越してきた',
  born: [1988, 5, 14],
  family: [
    { relation: '配偶者（夫・妻）', born: [1990, 9, 3] },
    { relation: '子', born: [2018, 7, 8] },
    { relation: '子', born: [2024, 2, 11] },
  ],
  answers: {
    どこから引っ越して: '日本のほかの市区町村',
    いつから住んで: { on: [2026, 12, 2] },
    転出届を出しましたか: '窓口か郵送で出した',
    転出予定日: { on: [2026, 11, 28] },
    マイナンバーカードを持っている方: ['はい', 'はい', 'はい', 'いいえ'],
    次に当てはまる方はいますか: 'どれにも当てはまらない',
    どの健康保険に入っていますか: '全員、勤め先の健康保険',
    公務員ですか: 'いいえ',
    保育所や放課後のこどもクラブ: ['いいえ', 'いいえ'],
    次に当てはまるものはありますか: '犬を飼っている',
    前の市区町村で登録して: 'はい',
  },
}

/** From the first page to the result; `look` sees every question before it is answered. */
export async function findOut(page: Page, story: Story, look?: (heading: string) => Promise<void>): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: story.event }).click()
  for (let asked = 0; !page.url().endsWith('/result'); asked++) {
    expect(asked, 'the guide comes to an end').toBeLessThan(40)
    await look?.(await headingOf(page))
    await answerPage(page, story)
  }
}

async function answerPage(page: Page, story: Story): Promise<void> {
  const heading = await headingOf(page)
  if (heading.includes('あなたの生年月日')) return tellOwnBirth(page, story)
  if (heading.includes('いっしょの家族')) return tellFamily(page, story.family)
  const key = Object.keys(story.answers).find(part => heading.includes(part))
  if (!key) throw new Error(`nobody told the resident what to say to 「${heading}」`)
  await giveAnswer(page, story.answers[key] ?? '')
  await press(page, '次へ進む')
}

export async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').innerText()).replaceAll('\n', '')
}

export async function giveAnswer(page: Page, answer: Answer): Promise<void> {
  if (typeof answer === 'string') await choose(page, answer)
  else if ('on' in answer) await typeDay(page, answer.on)
  else for (const [index, said] of answer.entries()) await chooseIn(page, index, said)
}

export async function typeDay(page: Page, [year, month, day]: Day): Promise<void> {
  await choose(page, '西暦')
  await page.getByLabel('年', { exact: true }).fill(String(year))
  await page.getByLabel('月', { exact: true }).fill(String(month))
  await page.getByLabel('日', { exact: true }).fill(String(day))
}

/** The circle itself is drawn by the stylesheet; people press the words beside it. */
async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).first().check({ force: true })
}

async function chooseIn(page: Page, group: number, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).nth(group).check({ force: true })
}

export function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name }).first().click()
}

async function tellOwnBirth(page: Page, { born, family }: Story): Promise<void> {
  await typeDay(page, born)
  await choose(page, family.length > 0 ? 'いる' : 'いない')
  await press(page, '次へ進む')
}

async function tellFamily(page: Page, family: readonly Relative[]): Promise<void> {
  for (const { relation, born } of family) {
    await page.getByRole('radio', { name: relation, exact: true }).check({ force: true })
    await typeDay(page, born)
    await press(page, 'この人を足す')
  }
  await press(page, /これで全員/)
}

export type Typed = {
  readonly people: readonly {
    readonly family: string
    readonly given: string
    readonly kana: readonly [string, string]
  }[]
  readonly newPostalCode: string
  readonly newNumber: string
  readonly oldAddress: string
  readonly phone: string
  /** Only for the forms: question → option. */
  readonly details: Readonly<Record<string, string>>
}

export const watanabeTyped: Typed = {
  people: [
    { family: '渡邉', given: '大輔', kana: ['ワタナベ', 'ダイスケ'] },
    { family: '渡邉', given: '美咲', kana: ['ワタナベ', 'ミサキ'] },
    { family: '渡邉', given: '陽菜', kana: ['ワタナベ', 'ハルナ'] },
    { family: '渡邉', given: '蒼', kana: ['ワタナベ', 'アオイ'] },
  ],
  newPostalCode: '965-0871',
  newNumber: '3番46号',
  oldAddress: '宮城県仙台市青葉区上杉一丁目4番5号',
  phone: '090-1234-5678',
  details: {
    児童手当を受け取る方: 'あなた',
    受け取る方の職業: '会社員など',
    お子さんの世話をし: 'はい',
  },
}

/** From the result to the review page: every fact typed once. */
export async function typeEverything(page: Page, typed: Typed): Promise<void> {
  await page.getByText('書かずにすむ下書きを作る').first().click()
  for (const person of typed.people) await typePerson(page, person)
  await typeAddresses(page, typed)
  await page.getByLabel(/日中つながる電話番号/).fill(typed.phone)
  await choose(page, 'あなた（または同じ世帯の人）')
  await press(page, /^保存して/)
  for (const [question, option] of Object.entries(typed.details)) {
    const group = page.getByRole('group', { name: question })
    await group.getByRole('radio', { name: option }).first().check({ force: true })
  }
  await press(page, /^保存して/)
  await expect(page).toHaveURL(/\/apply\/review$/)
}

async function typePerson(page: Page, { family, given, kana }: Typed['people'][number]): Promise<void> {
  const [name, reading] = [page.getByRole('group', { name: /氏名/ }), page.getByRole('group', { name: /フリガナ/ })]
  await name.getByLabel('氏', { exact: true }).fill(family)
  await name.getByLabel('名', { exact: true }).fill(given)
  await reading.getByLabel('氏', { exact: true }).fill(kana[0])
  await reading.getByLabel('名', { exact: true }).fill(kana[1])
  if (await page.getByRole('radio', { name: '窓口で書く' }).count()) await choose(page, '窓口で書く')
  await press(page, /^保存して/)
}

/** The town comes from the postal code; the number is typed after it. */
async function typeAddresses(page: Page, { newPostalCode, newNumber, oldAddress }: Typed): Promise<void> {
  await page
    .getByLabel(/郵便番号/)
    .first()
    .fill(newPostalCode)
  await press(page, /さがす/)
  const town = page.getByRole('textbox', { name: /^住所/ }).first()
  await expect(town).toHaveValue(/会津若松市/)
  await town.fill((await town.inputValue()) + newNumber)
  await page.getByRole('textbox', { name: /^住所/ }).nth(1).fill(oldAddress)
  for (const head of await page.getByRole('radio', { name: /大輔/ }).all()) await head.check({ force: true })
  await press(page, /^保存して/)
}

/** Hands over what the review shows, and reads the receipt code. */
export async function handOver(page: Page): Promise<string> {
  await press(page, /下書き|受付/)
  await expect(page.getByRole('heading', { name: '下書きができました' })).toBeVisible()
  const code = /\b[0-9A-Z]{4}[-\s]?[0-9A-Z]{4}[-\s]?[0-9A-Z]\b/.exec(await page.locator('main').innerText())?.[0]
  if (!code) throw new Error('no receipt code on the receipt')
  return code
}
