import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { read } from '@/lib/forms/binding'
import { formDataFrom } from '@/lib/forms/form-data'
import { formIds } from '@/lib/forms/form-ids'
import { knownForms } from '@/lib/forms/known-forms'
import { bindingsOf } from '@/lib/forms/needed-items'
import { type PathSource, sourceOf } from '@/lib/forms/path-sources'
import type { Path } from '@/lib/forms/template'
import { requireTemplate } from '@/lib/forms/templates'
import { bookOf } from '@/lib/rules/book'
import type { AnswerValue } from '@/lib/rules/situation'
import { aCityForm } from '@/tests/support/city-paper'
import { aFormSource } from '@/tests/support/sample-form-source'

const known = knownForms(ruleSet)
const facts = bookOf(ruleSet).facts

function fieldOf(form: string, label: string) {
  return known.forms.find(({ id }) => id === form)?.fields.find(field => field.label === label)
}

describe('what the rules know of the forms', () => {
  test('is every form, and everything asked for them', () => {
    expect(known.forms.map(({ id }) => id)).toEqual([...formIds])
    expect(known.dataItems).toContainEqual({ id: 'phone', name: '日中つながる電話番号' })
    expect(known.forms.filter(({ isOffered }) => isOffered).map(({ id }) => id)).toEqual(['ininjo'])
  })

  test('is what each field is filled from, and whether the form can do without', () => {
    expect(fieldOf('juminido-todoke', '異動日')).toMatchObject({ isRequired: true, from: { events: [] } })
    expect(fieldOf('juminido-todoke', '電話')).toMatchObject({ isRequired: true, items: ['phone'], from: null })
    expect(fieldOf('kokuho-shikaku', '前の健康保険の保険者名')?.isRequired).toBe(false)
    expect(fieldOf('tennyugaku', '住み始めた日')?.isRequired).toBe(false)
  })
})

/** Answers that a form can be filled from. */
const told: Readonly<Record<string, AnswerValue>> = {
  'foreign-matter': 'arrived',
  'dog-matter': 'taken',
  'household-matter': 'head',
  'two-households-at-home': 'yes',
  'home-after-divorce': 'head-moves',
  'deceased-was-head': 'yes',
  'insurance-state': 'lost',
  'household-insurance': 'all-work',
  'health-insurance': 'work',
  'single-parent': 'yes',
  relation: 'spouse',
  pension: 'first',
  'has-my-number-card': 'yes',
}

function sourceWith({ answers, events }: Pick<PathSource, 'answers' | 'events'>) {
  const given = Object.fromEntries(answers.map(fact => [fact, told[fact] ?? '2020-04-01']))
  const isOfMember = (fact: string) => facts.get(fact)?.per === 'member'
  const pick = (member: boolean) =>
    Object.fromEntries(Object.entries(given).filter(([fact]) => isOfMember(fact) === member))
  return aFormSource({ events, answers: { household: pick(false), members: [{}, pick(true)] } })
}

function filled(path: Path, source: Pick<PathSource, 'answers' | 'events'>): string {
  const data = formDataFrom(sourceWith(source))
  const [, second] = data.lists.people
  const someone = second ?? data.filer
  return read({ ...data, filer: someone, subject: someone }, second ?? null, path)
}

const sources = formIds.flatMap(form =>
  bindingsOf(requireTemplate(form)).flatMap(({ path }) => {
    const source = sourceOf(path, form)
    return source ? [[path, source] as const] : []
  }),
)

describe.each([...new Map(sources)])('%s', (path, { answers, events }) => {
  test('stays empty where nothing is said', () => {
    expect(filled(path, { answers: [], events: [] })).toBe('')
  })

  test.each([
    ...answers.map(fact => ({ answers: [fact], events: [] })),
    ...events.map(event => ({ answers: [], events: [event] })),
  ])('is filled from %j', source => {
    expect(filled(path, source)).not.toBe('')
  })
})

test('answers that fill forms are facts of the rule set', () => {
  const named = new Set(sources.flatMap(([, { answers }]) => answers))
  expect([...named].filter(fact => !facts.has(fact))).toEqual([])
})

test('a path that the city’s own form invents is filled by nothing', () => {
  const [form] = knownForms({ forms: [aCityForm([{ bind: 'filer.shoeSize' }])] }).forms.slice(-1)
  expect(form?.fields).toMatchObject([{ isRequired: true, items: ['filer.shoeSize'], from: null }])
})
