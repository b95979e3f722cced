import { describe, expect, test } from 'vitest'
import { compile } from '@/lib/rules/compile'
import { encode } from '@/lib/rules/encode'
import { Machine, truthOf } from '@/lib/rules/run'
import type { Condition } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { adult, aMove, child } from '@/tests/support/situations'
import { aProcedure, bookWith, isFact } from '@/tests/support/small-rules'

function verdict(requiredWhen: Condition, situation: Situation, per: 'household' | 'member' = 'household') {
  const program = compile(bookWith([aProcedure({ id: 'only', requiredWhen, per })]))
  return truthOf(new Machine(program).verdicts(encode(program, situation))[0] ?? 255)
}

describe('a compiled condition', () => {
  test('on one member may speak of all of them and go on with that member', () => {
    const parentWithCard: Condition = {
      op: 'all',
      of: [{ op: 'any-member', where: isFact('relation', 'child') }, isFact('card', 'yes'), isFact('relation', 'self')],
    }
    const cards = (own: string, childs: string) =>
      aMove({
        members: [
          { ...adult, card: own },
          { ...child, card: childs },
        ],
      })
    expect(verdict(parentWithCard, cards('yes', 'no'), 'member')).toBe(true)
    expect(verdict(parentWithCard, cards('no', 'yes'), 'member')).toBe(false)
  })

  test.each([
    [{ atLeast: 1 }, true],
    [{ atLeast: 2 }, null],
    [{ atLeast: 3 }, false],
    [{ atMost: 0 }, false],
    [{ atMost: 1 }, null],
    [{ atMost: 2 }, true],
  ])('counts members %j when one of two is known: %j', (range, truth) => {
    const situation = aMove({ members: [{ ...adult, card: 'yes' }, child] })
    const counted: Condition = { op: 'member-count', where: isFact('card', 'yes'), ...range }
    expect(verdict(counted, situation)).toBe(truth)
    expect(verdict({ op: 'not', of: counted }, situation)).toBe(truth === null ? null : !truth)
  })

  test('of a closed gate is false, and true when denied', () => {
    const noDog = aMove({ household: { 'has-dog': 'no' } })
    expect(verdict(isFact('dog-registered', 'yes'), noDog)).toBe(false)
    expect(verdict({ op: 'not', of: isFact('dog-registered', 'yes') }, noDog)).toBe(true)
  })

  test('of an event is known from the start', () => {
    expect(verdict({ op: 'event', in: ['birth'] }, aMove())).toBe(false)
    expect(verdict({ op: 'not', of: { op: 'event', in: ['birth', 'moving-in'] } }, aMove())).toBe(false)
  })
})
