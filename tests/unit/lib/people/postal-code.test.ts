import { describe, expect, test } from 'vitest'
import { formatPostalCode, parsePostalCode } from '@/lib/people/postal-code'

describe('parsePostalCode', () => {
  test.each([
    '9650871',
    '965-0871',
    '９６５－０８７１',
    '〒965-0871',
    '〒 965ー0871',
    ' 965 0871 ',
    '965−0871',
    '965 - 0871',
  ])('%j', typed => {
    expect(parsePostalCode(typed)).toBe('9650871')
  })

  test('keeps a leading zero', () => {
    expect(parsePostalCode('060-0042')).toBe('0600042')
  })

  test.each(['', '965-087', '965-08711', '96-50871', '965-08a1', '965', '1234567890', '九六五'])('not %j', typed => {
    expect(parsePostalCode(typed)).toBeNull()
  })
})

test('formatPostalCode sets the hyphen', () => {
  expect(formatPostalCode('9650871')).toBe('965-0871')
})
