import { expect, test } from 'vitest'
import { carriedOver } from '@/lib/rules/carry-over'
import { differencesBetween } from '@/lib/rules/differences'
import type { RuleSet } from '@/lib/rules/schema'
import { aProcedure, aTown, aTownWith } from '@/tests/support/town'

const base = aTown()
const withoutDog = { ...base, procedures: base.procedures.filter(({ id }) => id !== 'inu') }
const withCat = { ...base, procedures: [...base.procedures, aProcedure('neko')] }

function carried(mine: RuleSet, theirs: RuleSet): readonly string[] {
  return differencesBetween(base, carriedOver({ base, mine, theirs })).map(
    ({ kind, place, after }) => `${kind} ${place.id} ${place.field} ${typeof after === 'string' ? after : ''}`,
  )
}

test.each<[string, RuleSet, RuleSet, readonly string[]]>([
  ['nothing', base, base, []],
  ['theirs alone', base, aTownWith('inu', { law: 'theirs' }), ['changed inu law theirs']],
  ['mine alone', aTownWith('inu', { law: 'mine' }), base, ['changed inu law mine']],
  [
    'both, of different things',
    aTownWith('inu', { law: 'mine' }),
    aTownWith('teate', { law: 'theirs' }),
    ['changed teate law theirs', 'changed inu law mine'],
  ],
  [
    'both, of the same thing: mine',
    aTownWith('inu', { law: 'mine' }),
    aTownWith('inu', { law: 'theirs' }),
    ['changed inu law mine'],
  ],
  ['what I added', withCat, base, ['added neko  ']],
  ['what they added', base, withCat, ['added neko  ']],
  ['what I took away', withoutDog, aTownWith('inu', { law: 'theirs' }), ['removed inu  ']],
  ['what they took away and I left alone', base, withoutDog, ['removed inu  ']],
  ['what they took away and I changed', aTownWith('inu', { law: 'mine' }), withoutDog, ['changed inu law mine']],
  [
    'my closed days',
    { ...base, closedDays: { ...base.closedDays, extra: ['2026-12-28'] } },
    base,
    ['changed  closedDays '],
  ],
])('a change is carried over: %s', (_, mine, theirs, expected) => {
  expect(carried(mine, theirs)).toEqual(expected)
})
