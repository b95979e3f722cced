import { expect, test } from 'vitest'
import { asText, isFormula } from '@/lib/exports/formula'

test.each(['=1+1', '+1+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠a', '\t=1', '\r=1', '\n=1', '+81-90', '-', '='])(
  '%j is a formula to some spreadsheet, and text behind an apostrophe',
  text => {
    expect(isFormula(text)).toBe(true)
    expect(asText(text)).toBe(`'${text}`)
  },
)

test.each(['', '若松', 'a=b', ' =1', '1-2', 'ー', "'=1", '〓'])('%j is text', text => {
  expect(isFormula(text)).toBe(false)
  expect(asText(text)).toBe(text)
})

test('a telephone number with its country calculates nothing, but a spreadsheet would show it as a number', () => {
  expect(isFormula('+819012345678')).toBe(false)
  expect(asText('+819012345678')).toBe("'+819012345678")
})
