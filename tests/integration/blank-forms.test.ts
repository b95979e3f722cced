import { beforeAll, describe, expect, test } from 'vitest'
import { blankForm, blankShelves } from '@/lib/blank-forms/blank-forms'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { formIds } from '@/lib/forms/form-ids'
import { squeezed, textsOf } from '@/tests/support/pdf-pages'
import { aRuleSetVersion } from '@/tests/support/stored-drafts'

/** Before the day that other tests publish for. */
const today = localDate('2026-11-01')

beforeAll(aRuleSetVersion)

async function idsFor(audience: 'residents' | 'staff') {
  return (await blankShelves(today, audience)).flatMap(({ forms }) => forms.map(({ id }) => id))
}

describe('the blank forms', () => {
  test('are all there for staff, each once', async () => {
    expect((await idsFor('staff')).toSorted()).toEqual([...formIds].toSorted())
  })

  test('leave out for residents what is only for procedures that are named to nobody else', async () => {
    const { procedures } = (await ruleSetInForce(today)).ruleSet
    const shown = await idsFor('residents')
    const hidden = formIds.filter(id => !shown.includes(id))
    expect(hidden.length).toBeGreaterThan(0)
    for (const id of hidden)
      expect(procedures.filter(({ forms }) => forms.includes(id)).every(({ isDiscreet }) => isDiscreet)).toBe(true)
  })

  test('are printed without anybody’s data; an unknown one is none', async () => {
    const text = squeezed(await textsOf((await blankForm('inkan-toroku', today)) ?? new Uint8Array()))
    expect(text).toContain('印鑑登録申請書')
    expect(text).not.toContain('受付コード')
    expect(await blankForm('nothing', today)).toBeNull()
  })
})
