import { describe, expect, test } from 'vitest'
import { Diagrams, FALSE, TRUE } from '@/lib/rules/proof/diagrams'

const diagrams = new Diagrams()
const a = diagrams.node(0, [FALSE, TRUE])
const b = diagrams.node(1, [FALSE, TRUE])
const city = diagrams.node(2, [TRUE, FALSE, FALSE])
const abroad = diagrams.node(2, [FALSE, TRUE, FALSE])
const ward = diagrams.node(2, [FALSE, FALSE, TRUE])

describe('equal functions are the same node', () => {
  test.each([
    ['however they are put together', diagrams.and(a, b), diagrams.not(diagrams.or(diagrams.not(b), diagrams.not(a)))],
    ['whatever stood between', diagrams.or(a, diagrams.and(a, b)), a],
    ['of three values', diagrams.or(city, abroad), diagrams.not(ward)],
    ['that always hold', diagrams.any([city, abroad, ward]), TRUE],
    ['that never hold', diagrams.and(city, abroad), FALSE],
    ['where the two differ', diagrams.xor(a, b), diagrams.and(diagrams.or(a, b), diagrams.not(diagrams.and(a, b)))],
  ])('%s', (_, one, other) => {
    expect(one).toBe(other)
  })

  test('a test whose children are equal is no test', () => {
    expect(diagrams.node(5, [city, city])).toBe(city)
  })
})

describe('a function', () => {
  test('knows what it depends on', () => {
    expect(diagrams.supportOf(diagrams.and(a, diagrams.or(b, city)))).toEqual([0, 1, 2])
    expect(diagrams.supportOf(diagrams.or(a, diagrams.and(a, b)))).toEqual([0])
  })

  test('is what is left of it once a variable has its value', () => {
    const either = diagrams.or(diagrams.and(a, city), diagrams.and(b, abroad))
    const chosen = (value: number) => diagrams.restrict(either, level => (level === 2 ? value : undefined))
    expect([0, 1, 2].map(chosen)).toEqual([a, b, FALSE])
  })
})
