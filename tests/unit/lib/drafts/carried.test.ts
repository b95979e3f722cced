import { describe, expect, test } from 'vitest'
import { type Carried, fromPlaces, toPlaces } from '@/lib/drafts/carried'
import { openCodes } from '@/lib/handoff/open'
import type { Packable } from '@/lib/handoff/packed'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { codeOf, desk } from '@/tests/support/sealed-codes'

const { language, events, answers, application } = aFamilyMovingIn()
const family: Carried = { rules: 0xfedc_ba98, language, events, answers, application }

describe('an application without the names of its fields', () => {
  test('comes back as it was', () => {
    expect(fromPlaces(toPlaces(family))).toEqual(family)
  })

  test('comes back when it says hardly anything', () => {
    const alone: Carried = {
      ...family,
      answers: { household: {}, members: null },
      application: { ...application, people: application.people.slice(0, 1), bank: null, proxy: null, extra: {} },
    }
    expect(fromPlaces(toPlaces(alone))).toEqual(alone)
  })

  test('comes back out of a code', async () => {
    const opened = await openCodes(await codeOf(toPlaces(family)), desk)
    expect(opened.kind === 'opened' && fromPlaces(opened.content)).toEqual(family)
  })

  test('names no field', () => {
    expect(JSON.stringify(toPlaces(family))).not.toMatch(/newAddress|registeredDomicile|household"/)
  })
})

describe('content that no resident can have sent is refused:', () => {
  const [rules, ...rest] = toPlaces(family) as readonly Packable[]
  const place = (index: number, value: Packable) =>
    [rules ?? null, ...rest].map((one, at) => (at === index ? value : one))
  const [applicationPlaces] = (toPlaces(family) as readonly Packable[]).slice(-1) as [readonly Packable[]]
  const withPeople = (people: Packable) => place(4, [people, ...applicationPlaces.slice(1)])
  const [someone] = applicationPlaces[0] as readonly Packable[]

  test.each<[string, Packable]>([
    ['nothing', null],
    ['a text', 'NV1'],
    ['an empty list', []],
    ['a record', { rules: 1 }],
    ['one field too many', [rules ?? null, ...rest, 'more']],
    ['rules without a number', place(0, '1')],
    ['rules beyond 32 bits', place(0, 2 ** 32)],
    ['another language', place(1, 'fr')],
    ['no event', place(2, [])],
    ['a hundred events', place(2, Array(100).fill('moving-in'))],
    ['answers that are a list of records', place(3, [[{}], null])],
    ['an answer that is a list', place(3, [{ 'moved-in-on': [1] }, null])],
    ['nobody', withPeople([])],
    ['a hundred people', withPeople(Array(100).fill(someone ?? null))],
    ['a person who is a text', withPeople(['渡辺'])],
    ['a name without end', withPeople([[['あ'.repeat(1001), ''], ...(someone as Packable[]).slice(1)]])],
  ])('%s', (_, content) => {
    expect(fromPlaces(content)).toBeNull()
  })
})
