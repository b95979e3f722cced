import { describe, expect, test } from 'vitest'
import {
  type CheckedWho,
  candidates,
  correctedSince,
  IdentityCheck,
  type IdentityProblem,
  identityMethod,
  identityOf,
  problemOf,
} from '@/lib/counter/identity'
import { type Authority, type DocumentId, documentIds, identityDocuments } from '@/lib/counter/identity-documents'
import { blankProxy } from '@/lib/drafts/application'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aCorrection } from '@/tests/support/drafts'

const family = aFamilyMovingIn()
const withProxy = {
  ...family,
  application: { ...family.application, proxy: { ...blankProxy, name: { family: '佐藤', given: '一郎' } } },
}

function aCheck(documents: readonly DocumentId[], more: Partial<IdentityCheck> = {}): IdentityCheck {
  return { who: 'person-0', documents: [...documents], expired: [], authority: null, ...more }
}

describe('who somebody is', () => {
  test.each<[IdentityProblem | null, DocumentId[], DocumentId[]]>([
    [null, ['my-number-card'], []],
    [null, ['passport', 'pension'], []],
    [null, ['health-certificate', 'pension'], []],
    [null, ['health-certificate', 'bankbook'], []],
    ['one-more', ['health-certificate'], []],
    ['one-more', ['pension', 'pension'], []],
    ['besides-only', ['employee-id', 'bankbook'], []],
    ['nothing-seen', [], []],
    ['expired-only', ['passport'], ['passport']],
    ['one-more', ['passport', 'pension'], ['passport']],
    [null, ['passport', 'driving-licence'], ['passport']],
    ['one-more', ['health-certificate', 'child-medical'], ['child-medical']],
    [null, ['my-number-card'], ['passport']],
  ])('is shown (%s) by %j, expired %j', (problem, documents, expired) => {
    expect(problemOf(aCheck(documents, { expired }), family)).toBe(problem)
  })

  test.each<[IdentityProblem | null, CheckedWho, Authority | null]>([
    [null, 'person-0', null],
    [null, 'person-1', null],
    ['nobody', 'person-4', null],
    ['no-authority', 'proxy', null],
    [null, 'proxy', 'proxy-letter'],
    [null, 'proxy', 'agent-proof'],
  ])('(%s) and may act: %s with %s', (problem, who, authority) => {
    expect(problemOf(aCheck(['passport'], { who, authority }), withProxy)).toBe(problem)
  })

  test('is nobody where the application names no proxy, whatever letter was seen', () => {
    expect(problemOf(aCheck(['passport'], { who: 'proxy', authority: 'proxy-letter' }), family)).toBe('nobody')
    expect(candidates(family).map(({ who }) => who)).toEqual(['person-0', 'person-1', 'person-2', 'person-3'])
    expect(candidates(withProxy).at(-1)).toEqual({ who: 'proxy', name: '佐藤　一郎' })
  })

  test('is not shown by a letter of proxy alone', () => {
    expect(problemOf(aCheck([], { who: 'proxy', authority: 'proxy-letter' }), withProxy)).toBe('nothing-seen')
  })
})

describe('what is kept', () => {
  test('are names of documents and a place in the household, read back in words', () => {
    const check = aCheck(['passport', 'passport', 'pension'], {
      who: 'proxy',
      expired: ['passport'],
      authority: 'proxy-letter',
    })
    const method = identityMethod(check)
    expect(method).toBe('proxy:passport~expired,pension,proxy-letter')
    expect(identityOf(method)).toEqual({
      who: 'proxy',
      words: ['パスポート（期限切れ）', '年金手帳・基礎年金番号通知書', '委任状'],
    })
  })

  test('of the oldest cases is read as well', () => {
    expect(identityOf('passport,proxy-letter')).toEqual({ who: 'person-0', words: ['パスポート', '委任状'] })
    expect(identityOf('person-1:something-else')).toEqual({ who: 'person-1', words: [] })
  })

  test('is never a number: nothing but known documents is taken', () => {
    expect(IdentityCheck.safeParse({ ...aCheck([]), documents: ['123456789012'] }).success).toBe(false)
    expect(IdentityCheck.safeParse({ ...aCheck([]), who: '山田' }).success).toBe(false)
  })
})

describe('a person corrected after the check', () => {
  const at = new Date('2026-12-07T10:00:00+09:00')
  const corrected = (path: string, when: string) =>
    correctedSince('person-1:passport', at, {
      ...family,
      corrections: [aCorrection(path, 'x', { at: new Date(when).toISOString() })],
    })

  test.each([
    ['application.people.1.name.family', '2026-12-07T10:01:00+09:00', ['氏名']],
    ['answers.members.1.birth-date', '2026-12-07T10:01:00+09:00', ['生年月日']],
    ['application.people.1.name.family', '2026-12-07T09:59:00+09:00', []],
    ['application.people.0.name.family', '2026-12-07T10:01:00+09:00', []],
    ['application.phone', '2026-12-07T10:01:00+09:00', []],
  ])('%s at %s has to be compared again: %j', (path, when, words) => {
    expect(corrected(path, when)).toEqual(words)
  })
})

test('every kind of document is on the list, each once', () => {
  expect(new Set(documentIds.map(id => identityDocuments[id].name)).size).toBe(documentIds.length)
  expect(new Set(documentIds.map(id => identityDocuments[id].points))).toEqual(new Set(['one', 'two', 'beside']))
})
