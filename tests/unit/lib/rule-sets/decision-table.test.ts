import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { conditionOfTable, decisionTable, pressedTable } from '@/lib/rule-sets/decision-table'
import { bookOf } from '@/lib/rules/book'
import { situationOf } from '@/lib/rules/cases'
import type { Condition } from '@/lib/rules/schema'
import { truthIn } from '@/lib/rules/truth-in'

const dog: Condition = { op: 'is', fact: 'has-dog', in: ['yes'] }
const moped: Condition = { op: 'derived', id: 'has-moped' }
const event: Condition = { op: 'event', in: ['moving-in'] }

describe('a condition as a table', () => {
  test('has a row for each way in which it holds', () => {
    expect(decisionTable({ op: 'all', of: [dog, { op: 'not', of: dog }] })).toBeNull()
    expect(decisionTable({ op: 'all', of: [event, { op: 'any', of: [dog, { op: 'not', of: moped }] }] })).toEqual({
      columns: [event, dog, moped],
      rows: [
        ['yes', 'yes', 'either'],
        ['yes', 'either', 'no'],
      ],
    })
  })

  test.each([
    [
      'turn',
      [0, 2],
      [
        ['yes', 'yes', 'yes'],
        ['yes', 'either', 'no'],
      ],
    ],
    [
      'turn',
      [1, 2],
      [
        ['yes', 'yes', 'either'],
        ['yes', 'either', 'either'],
      ],
    ],
    [
      'add',
      [0],
      [
        ['yes', 'yes', 'either'],
        ['yes', 'yes', 'either'],
        ['yes', 'either', 'no'],
      ],
    ],
    ['remove', [0], [['yes', 'either', 'no']]],
    [
      'turn',
      [9, 9],
      [
        ['yes', 'yes', 'either'],
        ['yes', 'either', 'no'],
      ],
    ],
  ])('%s %j', (verb, at, rows) => {
    const table = decisionTable({ op: 'all', of: [event, { op: 'any', of: [dog, { op: 'not', of: moped }] }] })
    expect(table && pressedTable(table, verb, at).rows).toEqual(rows)
  })

  test('says the same of everybody, as a table and back', () => {
    const shown = ruleSet.procedures.flatMap(procedure => {
      const table = decisionTable(procedure.requiredWhen)
      return table ? [{ ...procedure, again: conditionOfTable(table) }] : []
    })
    for (const { requiredWhen, again, per } of shown) {
      for (const view of viewsOf(per)) expect(truthIn(again, view)).toBe(truthIn(requiredWhen, view))
    }
    expect(shown.length).toBeGreaterThan(250)
  })
})

const book = bookOf(ruleSet)
const situations = ruleSet.cases.slice(0, 40).map(situationOf)

function viewsOf(per: 'household' | 'member') {
  return situations.flatMap(situation => {
    const members = per === 'member' ? [...(situation.answers.members ?? []).keys()] : [null]
    return members.map(member => ({ book, situation, member }))
  })
}
