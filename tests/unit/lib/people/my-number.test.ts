import { describe, expect, test } from 'vitest'
import { containsMyNumber } from '@/lib/people/my-number'

describe('containsMyNumber', () => {
  test.each([
    '123456789018',
    '１２３４５６７８９０１８',
    '1234 5678 9018',
    '1234-5678-9018',
    '1234 - 5678 - 9018',
    '１２３４－５６７８−９０１８',
    '1234ー5678ー9018',
    '1 2 3 4 5 6 7 8 9 0 1 8',
    '12\u200B3456789018',
    'わたしの番号は123456789018です',
    '1234\n5678\n9018',
    '090-1234-5678 1234-5678-9018',
    '000000000000',
  ])('%j', text => {
    expect(containsMyNumber(text)).toBe(true)
  })

  test.each([
    '',
    '123456789010',
    '123456789011',
    '223456789018',
    '12345678901',
    '1234567890180',
    '9123456789018',
    '1234 5678 90180',
    '12345678と9018',
    '090-1234-5678',
    '965-0871 東栄町3-46',
    '+123456789018',
    '+1 2345 678 9018',
  ])('not %j', text => {
    expect(containsMyNumber(text)).toBe(false)
  })

  test('exactly one last digit completes eleven others', () => {
    for (const eleven of ['12345678901', '98765432109', '55555555555', '10000000000', '00000000001']) {
      const passing = [...'0123456789'].filter(last => containsMyNumber(eleven + last))
      expect(passing).toHaveLength(1)
    }
  })
})
