import { expect, test } from 'vitest'
import { partSentence, problemOfScan, refusals } from '@/lib/counter/scan-sentences'

test.each(Object.entries(refusals))('%s is one clear sentence or two, and no two reasons share one', (_, sentence) => {
  expect(sentence).toMatch(/^＊[^＊]{15,80}。$/)
  expect(Object.values(refusals).filter(other => other === sentence)).toHaveLength(1)
})

test('a scan that opens nothing says what to do', () => {
  expect(problemOfScan({ kind: 'refused', reason: 'expired' })).toBe(refusals.expired)
  expect(problemOfScan({ kind: 'too-many', retryAfterSeconds: 12 })).toContain('12秒後')
  expect(partSentence({ missing: 2, total: 2 })).toBe(
    '2つのうち1つを読み取りました。続けて、2つ目のQRコードを読み取ってください。',
  )
})
