import { describe, expect, test } from 'vitest'
import { whoNeeds } from '@/lib/rule-sets/who-needs'
import type { Procedure } from '@/lib/rules/schema'
import { aCase, aTown, aTownWith, is } from '@/tests/support/town'

function needing(id: string, changes: Partial<Procedure> = {}, cases = aTown().cases) {
  const ruleSet = { ...aTownWith(id, changes), cases }
  const procedure = ruleSet.procedures.find(one => one.id === id)
  if (!procedure) throw new Error(`there is no ${id}`)
  return whoNeeds(procedure, ruleSet)
}

const nothing = { required: [], notRequired: [], needsChecking: [], deadlines: {} }
const expecting = aCase('expecting', { today: '2026-11-25', expect: { ...nothing, required: ['tennyu'] } })

describe('somebody who has to do it', () => {
  test('is the person of a case that expects so', () => {
    expect(needing('tennyu', {}, [aCase('silent'), expecting])?.today).toBe('2026-11-25')
  })

  test('is found by the proof where no case does, or where the case no longer comes out', () => {
    expect(needing('tennyu', {}, [])?.answers.household).toMatchObject({ 'moved-from': 'other-city' })
    const abroad = needing('tennyu', { requiredWhen: is('moved-from', 'abroad') }, [expecting])
    expect(abroad?.answers.household).toMatchObject({ 'moved-from': 'abroad' })
  })

  test('is nobody where nobody has to', () => {
    expect(needing('tennyu', { requiredWhen: { op: 'not', of: { op: 'always' } } }, [])).toBeNull()
  })
})
