import { describe, expect, test } from 'vitest'
import { refKey } from '@/lib/rules/situation'
import { judgeAll } from '@/lib/rules/verdicts'
import { adult, aMove, child } from '@/tests/support/situations'
import { aProcedure, bookWith, isFact, smallBook, smallProcedures } from '@/tests/support/small-rules'

function missing(id: string, situation: ReturnType<typeof aMove>, book = smallBook): readonly string[] | undefined {
  return judgeAll(book, situation, 'ja')
    .find(({ procedure }) => procedure.id === id)
    ?.missing.map(refKey)
}

describe('what would have to be known', () => {
  test('is of everybody for whom it is open, also where it is needed for somebody else', () => {
    const members = [
      { ...adult, insurance: 'unknown' },
      { ...child, insurance: 'none' },
      { ...child, insurance: 'work' },
    ]
    expect(missing('insurance-join', aMove({ members }))).toEqual(['0/insurance'])
  })

  test('is what the question of a fact waits for, not the fact', () => {
    expect(missing('dog', aMove({ household: { 'has-dog': 'unknown' } }))).toEqual(['has-dog'])
    expect(missing('dog', aMove({ household: { 'has-dog': 'yes', 'dog-registered': 'unknown' } }))).toEqual([
      'dog-registered',
    ])
  })

  test('is who the members are, where nobody has been named', () => {
    expect(missing('card-use', aMove())).toEqual(['household'])
  })

  test('is nothing where another fact has decided', () => {
    const both = aProcedure({
      id: 'both',
      requiredWhen: { op: 'all', of: [isFact('from', 'abroad'), isFact('has-dog', 'yes')] },
    })
    const told = aMove({ household: { from: 'unknown', 'has-dog': 'no' } })
    expect(missing('both', told, bookWith([both]))).toEqual([])
  })

  test('is also the day a deadline counts from', () => {
    const told = aMove({ household: { from: 'other-city', 'moved-on': 'unknown' }, members: [adult] })
    expect(missing('move-in', told, bookWith(smallProcedures))).toEqual(['moved-on'])
  })
})
