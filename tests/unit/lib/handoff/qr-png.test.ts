import { expect, test } from 'vitest'
import { qrPng } from '@/lib/handoff/qr-png'
import { readCodes } from '@/tests/support/read-codes'
import { codeOf, codesOf, noise } from '@/tests/support/sealed-codes'

const [first = '', second = ''] = await codesOf(noise(800))

test.each([
  ['a small code', await codeOf('1')],
  ['a middling code', await codeOf(noise(200))],
  ['a code as large as one symbol gets', await codeOf(noise(415))],
  ['the first of two', first],
  ['the second of two', second],
  ['a receipt code', '7KM42QDX3'],
])('the picture of %s is read by another library', async (_, code) => {
  expect(await readCodes(qrPng(code))).toEqual([code])
})
