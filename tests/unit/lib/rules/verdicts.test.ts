import { describe, expect, test } from 'vitest'
import { resultOf } from '@/lib/rules/result'
import { refKey, type Situation } from '@/lib/rules/situation'
import { judgeAll, rulingOn } from '@/lib/rules/verdicts'
import { recommendedOn } from '@/lib/rules/visit'
import { adult, aMove, child, elder } from '@/tests/support/situations'
import { aProcedure, bookWith, isFact, smallBook } from '@/tests/support/small-rules'

const family = aMove({
  household: { from: 'other-city', 'moved-on': '2026-12-02', 'has-dog': 'no', vehicles: 0 },
  members: [
    { ...adult, card: 'yes', insurance: 'none' },
    { ...child, card: 'no', insurance: 'unknown' },
  ],
})

function judged(situation: Situation, id: string) {
  const found = judgeAll(smallBook, situation, 'ja').find(({ procedure }) => procedure.id === id)
  if (!found) throw new Error(`${id} was not judged`)
  return found
}

describe('a verdict', () => {
  test('is required, not required, or needs checking where the answer is not known', () => {
    expect(judged(family, 'move-in').verdict).toBe('required')
    expect(judged(family, 'dog').verdict).toBe('not-required')
    const unsure = aMove({
      ...family,
      household: { ...family.answers.household, vehicles: 'unknown' },
      members: [elder],
    })
    expect(judged(unsure, 'moped').verdict).toBe('needs-checking')
    expect(judged(unsure, 'moped').because).toBe('「原付の台数」がわからないため')
  })

  test('names the members it is for', () => {
    expect(judged(family, 'insurance-join')).toMatchObject({ for: [0], uncertainFor: [1] })
    expect(judged(family, 'card-use').for).toEqual([0])
    expect(judged(family, 'move-in').for).toEqual([0, 1])
  })

  test('is the same without its reasons', () => {
    for (const { procedure, verdict, deadline } of judgeAll(smallBook, family, 'ja')) {
      const view = { book: smallBook, situation: family, member: null }
      expect(rulingOn(procedure, view)).toEqual({ procedure, verdict, deadline })
    }
  })

  test('leaves out procedures of other life events', () => {
    expect(judgeAll(smallBook, family, 'ja').map(({ procedure }) => procedure.id)).not.toContain('elsewhere')
  })

  test('an exception that holds gives its own reason', () => {
    const abroad = aMove({ household: { from: 'abroad', vehicles: 2 }, members: [adult] })
    expect(judged(abroad, 'moped')).toMatchObject({
      verdict: 'not-required',
      because: '国外からは持ってこられないため',
    })
  })
})

describe('a reason', () => {
  test('joins what decided, in the person’s own answers', () => {
    expect(judged(family, 'child-allowance').because).toBe('ほかの市から引っ越してきて、18歳の年度末までの子がいるため')
  })

  test('names only the part without which it would not stand', () => {
    const single = aMove({ ...family, household: family.answers.household, members: [adult] })
    expect(judged(single, 'child-allowance').because).toBe('18歳の年度末までの子がいないため')
    expect(judged(family, 'dog').because).toBe('犬を飼っていないため')
  })

  test('says nothing of an exception that does not hold', () => {
    const moped = aMove({ household: { from: 'other-city', vehicles: 1 }, members: [adult] })
    expect(judged(moped, 'moped').because).toBe('原付の台数が1台であるため')
  })

  test('names together what is not known, and of a closed question what it waits for', () => {
    const unsure = aMove({ household: { from: 'unknown', 'has-dog': 'unknown' }, members: [adult] })
    const both = aProcedure({
      id: 'both',
      requiredWhen: { op: 'all', of: [isFact('from', 'other-city'), isFact('dog-registered', 'yes')] },
    })
    const reasonIn = (language: 'ja' | 'en') => judgeAll(bookWith([both]), unsure, language)[0]?.because
    expect(reasonIn('ja')).toBe('「前の住まい」と「犬」がわからないため')
    expect(reasonIn('en')).toBe('Because “where you lived” and “a dog” are not known.')
  })

  test('is that of the member it came nearest to', () => {
    const people = [{ ...adult }, { ...child, card: 'no', insurance: 'work' }]
    const schoolchild = aProcedure({
      id: 'schoolchild',
      per: 'member',
      requiredWhen: {
        op: 'all',
        of: [isFact('relation', 'child'), { op: 'not', of: isFact('relation', 'self') }, isFact('insurance', 'none')],
      },
    })
    const [only] = judgeAll(bookWith([schoolchild]), aMove({ members: people }), 'ja')
    expect(only).toMatchObject({ verdict: 'not-required', because: '会社の保険に入っているため' })
  })

  test('rests on the fewest answers: what opened a question, and an exception that does not hold, among them', () => {
    const moped = aMove({ household: { from: 'other-city', vehicles: 1, 'has-dog': 'no' }, members: [adult] })
    expect(judged(moped, 'moped').facts.map(refKey)).toEqual(['vehicles', 'from'])
    const dog = aMove({ household: { 'has-dog': 'yes', 'dog-registered': 'yes' }, members: [adult] })
    expect(judged(dog, 'dog')).toMatchObject({ because: '犬が登録してあるため' })
    expect(judged(dog, 'dog').facts.map(refKey)).toEqual(['has-dog', 'dog-registered'])
  })

  test('of what does not concern the household needs the answers of all its members', () => {
    const single = aMove({ household: { from: 'other-city' }, members: [adult, elder] })
    expect(judged(single, 'child-allowance').facts.map(refKey)).toEqual(['household', '0/birth-date', '1/birth-date'])
  })

  test('says on which side of the days it is carried out somebody stands', () => {
    const valid = { by: { fact: 'moved-on' }, from: '2026-10-01', until: '2026-11-30' }
    const before = aProcedure({ id: 'before', requiredWhen: isFact('has-dog', 'yes'), valid })
    const reasonFor = (day: string) => {
      const told = aMove({ household: { 'has-dog': 'yes', 'moved-on': day } })
      const [only] = judgeAll(bookWith([before]), told, 'ja')
      return [only?.because, only?.facts.map(refKey)]
    }
    expect(reasonFor('2026-11-30')).toEqual(['犬を飼っているため', ['has-dog', 'moved-on']])
    expect(reasonFor('2026-12-01')).toEqual(['住み始めた日が2026年11月30日より後であるため', ['moved-on']])
  })

  test('says the same whatever else was answered', () => {
    const either = aProcedure({
      id: 'either',
      requiredWhen: {
        op: 'all',
        of: [{ op: 'any', of: [isFact('from', 'other-city'), isFact('has-dog', 'yes')] }, isFact('has-dog', 'yes')],
      },
    })
    const told = aMove({ household: { from: 'other-city', 'has-dog': 'yes' } })
    const [only] = judgeAll(bookWith([either]), told, 'ja')
    expect(only).toMatchObject({ because: '犬を飼っているため', facts: [{ fact: 'has-dog', member: null }] })
  })

  test('speaks the reader’s language', () => {
    const [, allowance] = judgeAll(smallBook, family, 'en')
    expect(allowance?.because).toBe('Because you moved here and you have a child up to 18.')
    const [, easy] = judgeAll(smallBook, family, 'ja-easy')
    expect(easy?.because).toBe('ほかの 町から 来ました。 18さいまでの 子どもが います。')
  })
})

describe('the result', () => {
  const result = resultOf(smallBook, family, 'ja')

  test('stands by deadline, the dated first', () => {
    expect(result.procedures.map(({ procedure }) => procedure.id)).toEqual([
      'move-in',
      'card-use',
      'insurance-join',
      'child-allowance',
    ])
    expect(result.firstDeadlineOn).toBe('2026-12-16')
  })

  test('takes the day of a procedure that is filed with another from that one', () => {
    expect(judged(family, 'card-use').deadline?.on).toBe('2026-12-16')
  })

  test('says each thing to bring once', () => {
    expect(result.bring.map(({ item, procedures }) => [item.id, procedures.length])).toEqual([
      ['identity', 2],
      ['certificate', 1],
    ])
  })

  test('leaves to other offices what is brought to them, and their deadlines', () => {
    const { deadlines, bring } = smallBook.procedures.get('move-in') ?? aProcedure({ id: 'move-in' })
    const byPhone = aProcedure({ id: 'by-phone', channels: [{ type: 'phone' }], deadlines, bring })
    const { bring: brought, firstDeadlineOn, visit } = resultOf(bookWith([byPhone]), family, 'ja')
    expect({ brought, firstDeadlineOn }).toEqual({ brought: [], firstDeadlineOn: null })
    expect(visit.elsewhere.map(({ procedure }) => procedure.id)).toEqual(['by-phone'])
  })

  test('plans one trip in the order the dependencies allow, not before the day it can be filed', () => {
    expect(result.visit.stops.map(({ department }) => department.id)).toEqual(['shimin', 'kodomo'])
    expect(result.visit).toMatchObject({ on: '2026-12-04', isTooEarlyToday: false })
    const later = aMove({
      ...family,
      household: { ...family.answers.household, 'moved-on': '2026-12-19' },
      members: [adult],
    })
    expect(resultOf(smallBook, later, 'ja').visit).toMatchObject({ on: '2026-12-21', isTooEarlyToday: true })
  })

  test('plans another trip for what is due before the rest can be filed, and says of each its day', () => {
    const dueSoon = aProcedure({
      id: 'due-soon',
      deadlines: [
        {
          text: { ja: '3日以内' },
          rules: [{ kind: 'before', days: -3, from: { day: 'today' }, closedDay: 'next-open' }],
        },
      ],
    })
    const book = bookWith([...smallBook.ruleSet.procedures, dueSoon])
    const later = aMove({
      household: { ...family.answers.household, 'moved-on': '2026-12-19' },
      members: [{ ...adult, card: 'yes' }],
    })
    const { visit, procedures } = resultOf(book, later, 'ja')
    expect(visit.trips.map(({ on }) => on)).toEqual(['2026-12-04', '2026-12-21'])
    expect(visit.isTooEarlyToday).toBe(false)
    const days = procedures.map(({ procedure }) => [procedure.id, recommendedOn(visit, procedure)])
    expect(Object.fromEntries(days)).toMatchObject({
      'due-soon': '2026-12-04',
      'move-in': '2026-12-21',
      'card-use': '2026-12-21',
    })
  })
})
