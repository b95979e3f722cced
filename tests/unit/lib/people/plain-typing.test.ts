import { expect, test } from 'vitest'
import { plainTyping } from '@/lib/people/plain-typing'

test.each([
  ['１２３ＡＢｃ', '123ABc'],
  ['1‐2‑3–4—5―6−7－8ー9ｰ0─1', '1-2-3-4-5-6-7-8-9-0-1'],
  ['　1　\t2\n', '1 2'],
  ['12\u200B34\uFEFF', '1234'],
  ['\u0002]C1\u001D1234\r\u0003', ']C11234'],
])('%j reads %j', (typed, plain) => {
  expect(plainTyping(typed)).toBe(plain)
})
