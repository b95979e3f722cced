import { describe, expect, test } from 'vitest'
import { applyPlan } from '@/lib/apply/apply-plan'
import { firstOpenPath, stepsOf } from '@/lib/apply/progress'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { applying } from '@/tests/support/applying'

const { application } = aFamilyMovingIn()

describe('what is asked for the forms', () => {
  test('is only what the derived forms need, each person by what they are', () => {
    const { plan } = applying()
    expect(plan.forms.map(({ id }) => id)).toContain('juminido-todoke')
    const ids = plan.people.map(({ items }) => items.map(({ id }) => id))
    for (const asked of ids) expect(asked).toEqual(expect.arrayContaining(['name', 'kana']))
    expect(ids.map(asked => asked.includes('new-school'))).toEqual([false, false, true, false])
    expect(ids.flat()).not.toContain('nationality')
  })

  test('never asks for a My Number', () => {
    const { plan } = applying()
    const items = [...plan.people.flatMap(({ items }) => items), ...plan.address, ...plan.contact, ...plan.details]
    expect(items.map(({ label }) => label.ja).join()).not.toMatch(/マイナンバー$|個人番号/)
  })

  test('asks a foreign resident for what stands on the residence card', () => {
    const { situation } = applying()
    const members = situation.answers.members ?? []
    const foreign = members.map((one, index) => (index === 1 ? { ...one, nationality: 'mid-long-term' } : one))
    const answers = { ...situation.answers, members: foreign }
    const { plan } = applying(null, { answers })
    const ids = (place: number) => plan.people[place]?.items.map(({ id }) => id) ?? []
    expect(ids(1)).toEqual(expect.arrayContaining(['nationality', 'residence-status']))
    expect(ids(1)).not.toContain('registered-domicile')
    expect(ids(0)).toContain('registered-domicile')
  })

  test('is nothing where no form follows', () => {
    const { rules, result, situation } = applying()
    const none = applyPlan(
      rules.book,
      { ...result, procedures: [], optional: [], visit: { ...result.visit, stops: [] } },
      situation,
    )
    expect([none.forms, none.details, none.address]).toEqual([[], [], []])
  })
})

describe('the way through the forms', () => {
  test('has only the screens that ask something', () => {
    expect(stepsOf(applying().plan)).toEqual(['family', 'address', 'contact', 'details', 'review'])
    expect(stepsOf({ ...applying().plan, address: [], details: [] })).toEqual(['family', 'contact', 'review'])
  })

  test('leads to the first thing that is missing', () => {
    const at = (changes: Partial<typeof application>) => {
      const { plan, application: typed } = applying({ ...application, ...changes })
      return firstOpenPath(plan, typed)
    }
    const [first, second, ...others] = application.people
    if (!first || !second) throw new Error('the family has more than one person')
    const nameless = { ...second, name: { family: '', given: '美咲' } }
    expect(firstOpenPath(applying().plan, applying().application)).toBe('/apply/family/1')
    expect(at({ people: [first, nameless, ...others] })).toBe('/apply/family/2')
    expect(at({ newAddress: { ...application.newAddress, text: '' } })).toBe('/apply/address')
    expect(at({ phone: '' })).toBe('/apply/contact')
    expect(at({})).toBe('/apply/review')
  })
})
