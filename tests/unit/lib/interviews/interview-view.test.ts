import { describe, expect, test } from 'vitest'
import { interviewView } from '@/lib/interviews/interview-view'
import { readAnswers } from '@/lib/interviews/read-answers'
import { nextStep } from '@/lib/rules/steps'
import { aFamilyListed, ground, typed } from '@/tests/support/interviews'

const view = (texts: Readonly<Record<string, string>> = {}) => interviewView(typed(texts, aFamilyListed), ground)
const namesIn = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name)

describe('the questions of an interview', () => {
  test('begin with the one the guide would ask', () => {
    const { situation } = readAnswers(aFamilyListed, ground)
    const step = nextStep(ground.book, situation)
    expect(step.kind === 'ask' && step.question.id).toBe(view().open[0])
  })

  test('are all that can be asked now, each once, and none that was answered', () => {
    const { open, answered } = view()
    expect(answered).toEqual(['moved-from', 'moved-in-on', 'household'])
    expect(open).toContain('household-insurance')
    expect(open).toContain('other-matters')
    expect(new Set([...open, ...answered]).size).toBe(open.length + answered.length)
  })

  test('that an answer has made needless are named', () => {
    const before = view({ 'answer/other-matters': 'dog' })
    expect(before.open).toContain('dog-is-registered')
    const after = view({ 'answer/other-matters': 'none' })
    expect(after.open).not.toContain('dog-is-registered')
    expect(after.noLongerAsked.length).toBeGreaterThan(before.noLongerAsked.length)
  })

  test('of several people have a line for each of them, also for those who have answered', () => {
    const asked = view({ 'answer/has-my-number-card/2': 'no' }).questions.find(({ id }) => id === 'has-my-number-card')
    expect(asked?.rows.map(({ who, text }) => [who, text])).toEqual([
      ['本人', ''],
      ['配偶者の方（36歳）', 'no'],
      ['上のお子さん（8歳）', ''],
      ['下のお子さん（2歳）', ''],
    ])
    expect(asked?.because).toContain('mynumber-card-continuous-use')
  })

  test('are said in English only where the person needs it', () => {
    const english = (language: string) => view({ language }).questions[0]?.rows[0]?.english
    expect(english('ja')).toBeNull()
    expect(english('en')).toMatch(/[a-z]/)
  })

  test('say in few words what was answered', () => {
    const of = (texts: Readonly<Record<string, string>>) =>
      view(texts).questions.find(({ id }) => id === 'has-my-number-card')?.answer
    const [first, ...others] = ['1', '2', '3', '4'].map(person => `answer/has-my-number-card/${person}`)
    const yes = Object.fromEntries([first, ...others].map(field => [String(field), 'yes']))
    expect(of(yes)).toBe('4人とも はい')
    expect(of({ ...yes, [String(others[2])]: 'unknown' })).toBe(
      'はい（本人・配偶者の方・上のお子さん）、わからない（下のお子さん）',
    )
  })
})

describe('a mistake', () => {
  test('keeps what was typed, says what to do, and leaves the question open', () => {
    const { questions, open, gaps } = view({ 'answer/moved-in-on': '13/40' })
    const row = questions.find(({ id }) => id === 'moved-in-on')?.rows[0]
    expect(row?.text).toBe('13/40')
    expect(row?.problem).toMatch(/^＊暦にある日付/)
    expect(open).toContain('moved-in-on')
    expect(gaps.problems).toBe(1)
  })

  test('in a birth date stands in its line', () => {
    const { household } = view({ told: '', 'answer/birth-date/2': '5/14' })
    expect(household.rows.map(({ problem }) => problem !== null)).toEqual([false, true, ...Array(5).fill(false)])
  })
})

describe('the verdicts', () => {
  test('tell what an answer is still to come for from what nobody knows', () => {
    const open = view()
    expect(namesIn(open.verdicts.undecided).length).toBeGreaterThan(0)
    expect(open.verdicts.toCheck).toEqual([])
    const everyone = ['1', '2', '3', '4'].map(person => [`answer/has-my-number-card/${person}`, 'unknown'])
    const unknown = view(Object.fromEntries(everyone))
    expect(namesIn(unknown.verdicts.toCheck)).toContain('署名用電子証明書の新規・再発行')
  })

  test('carry the day, and say how many people it is about', () => {
    const move = view().verdicts.required.find(({ name }) => name === '転入届')
    expect(move).toMatchObject({ people: 4, due: '12/16', isOver: false })
  })
})

describe('what to bring', () => {
  test('that is missing says what it is for and by when', () => {
    const [item] = view().bring
    if (!item) throw new Error('nothing to bring')
    expect(item.text).toBe('')
    expect(item.follows).toBeNull()
    const missing = view({ [item.field]: 'no' }).bring[0]
    expect(missing?.follows).toMatch(/に使います。期限は12月\d+日（.）です。$/)
  })
})

describe('names', () => {
  const named = { 'item/name/family/1': '渡辺', 'item/kana/family/1': 'わたなべ', 'item/name/given/1': '大輔' }

  test('of a family are copied until another is typed', () => {
    const family = (texts: Readonly<Record<string, string>>) =>
      view(texts).items.people[1]?.main.find(({ field }) => field === 'item/name/family/2')
    expect(family(named)).toMatchObject({ text: '渡辺', isCopied: true })
    expect(family({ ...named, 'item/name/family/2': '佐藤' })).toMatchObject({ text: '佐藤', isCopied: false })
    expect(family({ 'item/name/family/1': 'Nguyen' })).toMatchObject({ text: '', isCopied: false })
  })

  test('of heads follow the people they stand for', () => {
    const head = (texts: Readonly<Record<string, string>>) =>
      view({ ...named, 'item/new-head/': '1', ...texts }).items.address.find(({ field }) => field === 'item/new-head/')
    expect(head({})?.readBack).toBe('渡辺　大輔')
    expect(head({ 'item/name/family/1': '渡邉' })?.readBack).toBe('渡邉　大輔')
    expect(head({ 'item/new-head/': '2' })?.problem).toMatch(/^＊先に、その人の氏名/)
  })
})

test('somebody can be added to a list that was complete', () => {
  const { household } = view({ 'answer/relation/5': 'parent' })
  expect(household.isTold).toBe(true)
  const spare = ['', '', '']
  expect(household.rows.map(({ relation }) => relation)).toEqual([
    'self',
    'spouse',
    'child',
    'child',
    'parent',
    ...spare,
  ])
  expect(household.rows.slice(-3).map(({ person, who }) => `${person} ${who}`)).toEqual([
    '6 6人目',
    '7 7人目',
    '8 8人目',
  ])
})
