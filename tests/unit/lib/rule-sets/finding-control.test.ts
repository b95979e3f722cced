import { describe, expect, test } from 'vitest'
import { all, any, anyMember, not } from '@/lib/catalogue/vocabulary'
import { controlOf } from '@/lib/rule-sets/finding-control'
import { procedureForm } from '@/lib/rule-sets/procedure-form'
import type { Condition } from '@/lib/rules/schema'
import { age, aProcedure, inThreeLanguages, is, tenDaysAfterMoving, yes } from '@/tests/support/town'

function control(field: string, requiredWhen: Condition = yes('has-dog')) {
  const exceptions = ['other-city', 'abroad'].map(place => ({
    when: is('moved-from', place as 'abroad'),
    because: inThreeLanguages('例外'),
  }))
  return controlOf(field, procedureForm(aProcedure('new', { requiredWhen, exceptions, deadlines: tenDaysAfterMoving })))
}

const child = anyMember(all(is('relation', 'child'), age({ under: 3 })))

describe('the control of a finding', () => {
  test.each<[string, string]>([
    ['law', 'law'],
    ['title.ja', 'title.ja'],
    ['events.0', 'events.0'],
    ['fee', 'fee'],
    ['deadlines.0.text.en', 'deadlines.d0.text.en'],
    ['exceptions.1.because.ja', 'exceptions.1.because.ja'],
    ['exceptions.1.when', 'exceptions.1.when/p1'],
  ])('%s is called %s', (field, name) => {
    expect(control(field)).toBe(name)
  })

  test.each<[string, Condition, string]>([
    ['the whole', yes('has-dog'), 'requiredWhen/p1'],
    ['of.1', all(yes('has-dog'), is('moved-from', 'abroad')), 'requiredWhen/p3'],
    ['of.1.of.0', all(yes('has-dog'), any(is('moved-from', 'abroad'), yes('has-dog'))), 'requiredWhen/p4'],
    ['of', not(yes('has-dog')), 'requiredWhen/p1'],
    ['of.of.1', not(all(yes('has-dog'), is('moved-from', 'abroad'))), 'requiredWhen/p3'],
    ['where', anyMember(age({ under: 3 })), 'requiredWhen/p2'],
    ['where.of.1', child, 'requiredWhen/p3'],
    ['of.0.where.of.0', all(child, yes('has-dog')), 'requiredWhen/p3'],
    ['where.on', anyMember(age({ under: 3 })), 'requiredWhen/p2'],
  ])('%s of a condition is its row', (way, condition, name) => {
    expect(control(way === 'the whole' ? 'requiredWhen' : `requiredWhen.${way}`, condition)).toBe(name)
  })
})
