import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import type { Part } from '@/lib/rule-sets/condition-parts'
import type { ProcedureForm } from '@/lib/rule-sets/form-keys'
import { pressed, procedureForm } from '@/lib/rule-sets/procedure-form'
import { procedureFrom } from '@/lib/rule-sets/procedure-from-form'
import { readProcedureForm } from '@/lib/rule-sets/read-form'
import { bookOf } from '@/lib/rules/book'
import { isSame } from '@/lib/rules/differences'
import type { DeadlineRule, Procedure, RuleSet } from '@/lib/rules/schema'
import { aProcedure, aTown, inThreeLanguages, is, on, tenDaysAfterMoving, yes } from '@/tests/support/town'

const town = bookOf(aTown())
const tennyu = aProcedure('tennyu', { requiredWhen: is('moved-from', 'other-city'), deadlines: tenDaysAfterMoving })

function rebuilt(procedure: Procedure, rules: RuleSet = aTown()) {
  return procedureFrom(procedureForm(procedure), procedure, bookOf(rules))
}

function typing(fields: Readonly<Record<string, string>>, form: ProcedureForm = procedureForm(tennyu)) {
  for (const field of Object.keys(fields)) {
    if (!(field in form.fields)) throw new Error(`the form has no field ${field}`)
  }
  return procedureFrom({ ...form, fields: { ...form.fields, ...fields } }, tennyu, town)
}

/** What a browser would post of the form. */
function posted({ fields, conditions }: ProcedureForm): FormData {
  const data = new FormData()
  const rows = Object.entries(conditions).flatMap(([root, parts]) => parts.flatMap(part => rowEntries(root, part)))
  for (const [name, value] of [...Object.entries(fields), ...rows]) data.append(name, value)
  return data
}

function rowEntries(root: string, { id, options, negated, ...menus }: Part): [string, string][] {
  const entries = [...Object.entries(menus), ['negated', negated ? 'yes' : 'no'] as const]
  const chosen = options.map(option => ['options', option] as const)
  return [...entries, ...chosen].map(([field, value]) => [`${root}/${id}/${field}`, value])
}

describe('the form of a procedure', () => {
  test('leaves an untouched procedure as it is', () => {
    expect(ruleSet.procedures.length).toBeGreaterThan(0)
    const others = ruleSet.procedures.filter(procedure => !isSame(rebuilt(procedure, ruleSet), { procedure }))
    expect(others).toEqual([])
  })

  test.each<[string, DeadlineRule]>([
    ['before a day', { kind: 'before', days: -3, from: { day: 'today' }, closedDay: 'previous-open' }],
    ['every year', { kind: 'yearly', monthDay: '05-31', closedDay: 'next-open' }],
    ['between two days of every year', { kind: 'yearly', opens: '06-01', monthDay: '06-30', closedDay: 'stays' }],
    ['at the end of a month', { kind: 'month-end', months: 25, from: { day: 'today' }, closedDay: 'previous-open' }],
    ['of the calendar', { kind: 'before', days: 0, from: { day: '2028-03-31' }, closedDay: 'stays' }],
    [
      'counted from the next month, for as long as a value says',
      {
        kind: 'within',
        count: { value: 'years', by: { day: 'today' } },
        unit: 'years',
        from: { day: 'today' },
        shift: { to: 'next-month' },
        countsFirstDay: true,
        closedDay: 'stays',
      },
    ],
    ['with another procedure', { kind: 'with', procedure: 'teate' }],
    ['promptly', { kind: 'promptly' }],
    ['none', { kind: 'none' }],
  ])('keeps a deadline %s', (_, rule) => {
    const procedure = {
      ...tennyu,
      deadlines: [{ when: yes('has-dog'), rules: [rule], text: inThreeLanguages('期限') }],
    }
    expect(rebuilt(procedure)).toEqual({ procedure })
  })

  test('keeps what the menus do not show, and lets the opening go with its day', () => {
    const deadline = {
      rules: [{ kind: 'none' as const }],
      text: inThreeLanguages('期限'),
      notBefore: { before: on('moved-in-on'), count: 3, unit: 'months' as const },
      advised: { kind: 'month-end' as const, months: 0, from: on('moved-in-on'), closedDay: 'previous-open' as const },
      benefit: { event: on('moved-in-on'), rates: [{ when: { op: 'always' as const }, value: 'sum' }] },
    }
    const fee = { amountYen: { value: 'sum', by: { day: 'today' } }, text: inThreeLanguages('{yen}') }
    const procedure = { ...tennyu, fee, deadlines: [deadline] }
    expect(rebuilt(procedure)).toEqual({ procedure })
    const { notBefore: _, ...always } = deadline
    const form = procedureForm(procedure)
    const cleared = { ...form, fields: { ...form.fields, 'deadlines.d0.notBefore': '' } }
    expect(procedureFrom(cleared, procedure, town)).toEqual({ procedure: { ...procedure, deadlines: [always] } })
  })

  test('survives the way through a browser', () => {
    const form = procedureForm({ ...tennyu, notes: [inThreeLanguages('備考')] })
    expect(readProcedureForm(posted(form))).toEqual(form)
  })

  test('leaves what it does not show to the procedure', () => {
    const newer = { ...tennyu, formsValid: [{ form: 'one', by: { day: 'today' as const }, from: '2027-04-01' }] }
    expect(procedureFrom(procedureForm(tennyu), newer, town)).toEqual({ procedure: newer })
  })
})

describe('what is typed', () => {
  test('is tidied', () => {
    const built = typing({
      'title.ja': ' 転入を\u0000届け出る\n',
      'fee.amountYen': '３００円',
      'deadlines.d0.rules.0.count': '２０',
    })
    expect(built).toMatchObject({
      procedure: { title: { ja: '転入を届け出る' }, fee: { amountYen: 300 }, deadlines: [{ rules: [{ count: 20 }] }] },
    })
  })

  test('may leave a language and the fee open', () => {
    expect(typing({ 'title.en': ' ', 'fee.amountYen': '' })).toMatchObject({
      procedure: { title: { ja: 'tennyuを届け出る', 'ja-easy': 'tennyuを届け出る' }, fee: { amountYen: null } },
    })
    const built = typing({ 'title.en': ' ' })
    expect('procedure' in built && 'en' in built.procedure.title).toBe(false)
  })

  test('keeps markup as text', () => {
    expect(typing({ 'title.ja': '<script>alert(1)</script>' })).toMatchObject({
      procedure: { title: { ja: '<script>alert(1)</script>' } },
    })
  })

  test.each([
    ['title.ja', ''],
    ['title.ja', '\u0000'],
    ['title.en', 'x'.repeat(1001)],
    ['fee.amountYen', '三百円'],
    ['fee.amountYen', '-1'],
    ['need', 'perhaps'],
    ['deadlines.d0.text.ja', ''],
    ['deadlines.d0.rules.0.count', '0'],
    ['deadlines.d0.rules.0.count', '十四'],
    ['deadlines.d0.rules.0.from', 'has-dog'],
    ['deadlines.d0.rules.0.from', 'birth-date'],
    ['deadlines.d0.rules.0.unit', 'weeks'],
    ['deadlines.d0.rules.0.closedDay', 'whenever'],
    ['deadlines.d0.rules.0.kind', 'someday'],
  ])('is refused beside its field: %s “%s”', (field, value) => {
    const built = typing({ [field]: value })
    expect('problems' in built ? built.problems : []).toMatchObject([{ field, message: expect.stringContaining('。') }])
  })

  test.each([
    ['day', { kind: 'yearly', month: '2', day: '29' }],
    ['procedure', { kind: 'with', procedure: 'gone' }],
    ['days', { kind: 'before', days: '' }],
  ])('of another way of counting is refused beside its field: %s', (field, values) => {
    const built = typing(
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`deadlines.d0.rules.0.${key}`, value])),
    )
    expect('problems' in built ? built.problems : []).toMatchObject([{ field: `deadlines.d0.rules.0.${field}` }])
  })
})

describe('a button', () => {
  const form = procedureForm(tennyu)

  test('adds a deadline that has to be filled in, and takes it away again', () => {
    const added = pressed(form, 'deadline:add:')
    const built = procedureFrom(added, tennyu, town)
    expect('problems' in built ? built.problems.map(({ field }) => field) : []).toEqual([
      'deadlines.d1.rules.0.from',
      'deadlines.d1.text.ja',
    ])
    expect(pressed(added, 'deadline:remove:d1')).toEqual(form)
  })

  test('gives a deadline a condition, and takes it away again', () => {
    const conditional = pressed(form, 'deadline:add-when:d0')
    expect(conditional.conditions['deadlines.d0.when']).toHaveLength(1)
    expect(pressed(conditional, 'deadline:remove-when:d0')).toEqual(form)
  })

  test('adds a note; left blank, it is not saved', () => {
    const added = pressed(form, 'text:add:notes')
    expect(Object.keys(added.fields)).toContain('notes.0.ja')
    expect(procedureFrom(added, tennyu, town)).toEqual({ procedure: tennyu })
    expect(
      procedureFrom({ ...added, fields: { ...added.fields, 'notes.0.ja': '持ち帰れます' } }, tennyu, town),
    ).toMatchObject({
      procedure: { notes: [{ ja: '持ち帰れます' }] },
    })
  })

  test('groups the only row of a condition', () => {
    const grouped = pressed(form, 'part:group:requiredWhen:p1')
    expect(grouped.conditions.requiredWhen?.map(({ subject }) => subject)).toEqual(['group', 'is:moved-from', ''])
  })

  test('nobody made changes nothing', () => {
    expect(pressed(form, 'part:explode:requiredWhen:p1')).toEqual(form)
    expect(pressed(form, 'check')).toEqual(form)
  })
})
