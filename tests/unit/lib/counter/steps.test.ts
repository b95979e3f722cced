import { describe, expect, test } from 'vitest'
import { type Progress, stepsOf } from '@/lib/counter/steps'
import { aCorrection, aDraftContent } from '@/tests/support/drafts'

const checked = { at: new Date(), by: { id: 'x', displayName: '佐藤' }, method: 'passport' }
const noon = new Date('2026-12-07T03:00:00Z')
const later = new Date('2026-12-07T03:00:01Z')

function progress(so: Partial<Progress>): Progress {
  return { identityCheck: null, completedAt: null, printedAt: null, content: aDraftContent(), ...so }
}

const correctedAt = (at: Date) => aDraftContent({ corrections: [aCorrection('x', 'y', { at: at.toISOString() })] })

describe('the step that is now', () => {
  test.each<[string, Partial<Progress>, string | undefined]>([
    ['who it is, at first', {}, 'identity'],
    ['the corrections, once that is known', { identityCheck: checked }, 'correction'],
    ['the completion, once all is printed', { identityCheck: checked, printedAt: noon }, 'completion'],
    [
      'the completion, printed after the last correction',
      { identityCheck: checked, printedAt: later, content: correctedAt(noon) },
      'completion',
    ],
    [
      'the corrections again, when one came after the print',
      { identityCheck: checked, printedAt: noon, content: correctedAt(later) },
      'correction',
    ],
    ['who it is, though all is printed', { printedAt: noon }, 'identity'],
    ['none once it is completed', { completedAt: noon }, undefined],
  ])('is %s', (_, so, now) => {
    expect(stepsOf(progress(so)).find(({ state }) => state === 'now')?.name).toBe(now)
  })
})
