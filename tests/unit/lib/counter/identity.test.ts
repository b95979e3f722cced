import { describe, expect, test } from 'vitest'
import { type DocumentId, identityMethod, identityWords, isSufficient } from '@/lib/counter/identity'

describe('who somebody is', () => {
  test.each<[boolean, DocumentId[]]>([
    [true, ['my-number-card']],
    [true, ['passport', 'pension']],
    [true, ['health-certificate', 'pension']],
    [false, ['health-certificate']],
    [false, ['pension', 'pension']],
    [false, []],
  ])('is shown (%s) by %j', (isEnough, documents) => {
    expect(isSufficient({ documents, sawProxyLetter: false })).toBe(isEnough)
  })

  test('is not shown by a letter of proxy alone', () => {
    expect(isSufficient({ documents: [], sawProxyLetter: true })).toBe(false)
  })

  test('is stored by names of documents and read back in words', () => {
    const method = identityMethod({ documents: ['passport', 'passport'], sawProxyLetter: true })
    expect(method).toBe('passport,proxy-letter')
    expect(identityWords(method)).toEqual(['パスポート', '委任状'])
  })
})
