import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { draftFields } from '@/lib/counter/draft-fields'
import { formPreviews } from '@/lib/counter/form-previews'
import { judgeDraft } from '@/lib/counter/judged-draft'
import { toCheck } from '@/lib/counter/to-check'
import type { DraftContent } from '@/lib/drafts/content'
import { bookOf } from '@/lib/rules/book'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aCorrection } from '@/tests/support/drafts'

const book = bookOf(ruleSet)
const today = localDate('2026-12-07')

function checksOf(content: DraftContent) {
  const { result, forms: templates } = judgeDraft(content, book, today)
  const groups = draftFields(content, { book, today, forms: templates })
  const forms = formPreviews(content, templates, { book, today, signatures: {} })
  return toCheck({ groups, procedures: result.procedures, forms })
}

describe('what to check', () => {
  test('is the answer that a verdict waits for, with what waits', () => {
    const insurance = aCorrection('answers.household.household-insurance', 'unknown')
    expect(checksOf(aFamilyMovingIn({ corrections: [insurance] }))).toContainEqual({
      kind: 'ask',
      what: 'ご家族の健康保険',
      because: expect.stringContaining('国民健康保険'),
      path: 'answers.household.household-insurance',
    })
    expect(checksOf(aFamilyMovingIn()).map(({ what }) => what)).not.toContain('ご家族の健康保険')
  })

  test('is what every form needs and nobody typed', () => {
    const phone = aCorrection('application.phone', '')
    expect(checksOf(aFamilyMovingIn({ corrections: [phone] }))).toContainEqual(
      expect.objectContaining({ kind: 'fill', path: 'application.phone' }),
    )
  })
})
