import { expect, test } from 'vitest'
import { faultSentence } from '@/lib/exports/fault-sentence'

test.each([
  [{ kind: 'too-long', unit: 'characters', limit: 12, length: 15 }, '12文字までのところ、15文字あります。'],
  [{ kind: 'too-long', unit: 'bytes', limit: 20, length: 22 }, '20バイトまでのところ、22バイトあります。'],
  [{ kind: 'missing' }, '必要な項目ですが、入力がありません。'],
  [{ kind: 'no-code' }, 'この値に当たるコードが、連携の様式にありません。'],
] as const)('%j', (fault, sentence) => {
  expect(faultSentence(fault)).toBe(sentence)
})
