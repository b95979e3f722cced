import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { mayOpen, receptionOf } from '@/lib/counter/may-open'
import { bookOf } from '@/lib/rules/book'

const reception = 'shimin'

describe('a case is open to', () => {
  test.each([
    ['the department it concerns', ['kokuho-nenkin'], ['kokuho-nenkin'], true],
    ['whoever belongs to one of several', ['zeimu', 'kodomo-katei'], ['kokuho-nenkin', 'kodomo-katei'], true],
    ['the reception, whatever it concerns', ['shimin'], ['kokuho-nenkin'], true],
    ['the reception, also where it concerns nobody yet', ['shimin'], [], true],
    ['no department that has nothing in it', ['zeimu'], ['kokuho-nenkin', 'shimin'], false],
    ['nobody without a department', [], ['shimin'], false],
  ] as const)('%s', (_, own, concerned, expected) => {
    expect(mayOpen({ own, concerned, reception })).toBe(expected)
  })

  test('nobody by a reception that is not there', () => {
    expect(mayOpen({ own: ['shimin'], concerned: ['zeimu'], reception: null })).toBe(false)
  })
})

describe('the reception', () => {
  test('is the city’s department with which a visit begins', () => {
    expect(receptionOf(bookOf(ruleSet))).toBe('shimin')
  })
})
