import { describe, expect, test } from 'vitest'
import { formOf } from '@/lib/rule-sets/entries/form-of'
import { pressed } from '@/lib/rule-sets/entries/pressed'
import { procedureSpecs } from '@/lib/rule-sets/entries/procedure-specs'
import { questionSpecs } from '@/lib/rule-sets/entries/question-specs'
import { keysUnder } from '@/lib/rule-sets/form-keys'

const bring = formOf(procedureSpecs, { bring: [{ item: 'one' }, { item: 'two' }] })

function itemsOf(button: string): readonly (string | undefined)[] {
  const { fields } = pressed(bring, button, procedureSpecs)
  return keysUnder('bring', fields).map(key => fields[`bring.${key}.item`])
}

describe('a row of a list', () => {
  test.each([
    ['row:add:bring', ['one', 'two', '']],
    ['row:remove:bring.0', ['two']],
    ['row:up:bring.1', ['two', 'one']],
    ['row:up:bring.0', ['one', 'two']],
    ['row:add:nothing', ['one', 'two']],
  ])('%s', (button, items) => expect(itemsOf(button)).toEqual(items))

  test('gets an id nobody has yet', () => {
    const specs = questionSpecs('choice', true)
    const options = [{ id: 'yes' }, { id: 'option-3' }]
    const { fields } = pressed(formOf(specs, { fact: { options } }), 'row:add:fact.options', specs)
    expect(keysUnder('fact.options', fields).map(key => fields[`fact.options.${key}.id`])).toEqual([
      'yes',
      'option-3',
      'option-4',
    ])
  })
})

test('a condition comes and goes with its rows', () => {
  const form = pressed(bring, 'when:add:bring.0.when', procedureSpecs)
  expect(form.conditions['bring.0.when']).toHaveLength(1)
  const grouped = pressed(form, 'part:group:bring.0.when:p1', procedureSpecs)
  expect(grouped.conditions['bring.0.when']).toHaveLength(3)
  expect(pressed(grouped, 'when:remove:bring.0.when', procedureSpecs).conditions).toEqual({})
})
