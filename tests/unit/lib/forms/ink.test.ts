import { describe, expect, test } from 'vitest'
import { type Ink, isWritten, mostPoints, readInk, writeInk } from '@/lib/forms/ink'
import { aSignature } from '@/tests/support/a-signature'

describe('a signature as a form sends it', () => {
  test('comes back as it was', () => {
    expect(readInk(writeInk(aSignature))).toEqual(aSignature)
  })

  test.each([
    ['', 'nothing'],
    ['600x240', 'no stroke'],
    ['600x240_', 'an empty stroke'],
    ['600x240_10', 'half a point'],
    ['600x240_10.20-30', 'half a point at the end'],
    ['600x240_601.20', 'a point beside the field'],
    ['600x240_20.241', 'a point below the field'],
    ['6x240_1.2', 'a field too small to write in'],
    ['4001x240_1.2', 'a field larger than any screen'],
    ['600x240_-1.2', 'a point before the field'],
    ['600x240_1e3.2', 'another way to write a number'],
    ['data:image/png;base64,AAAA', 'a picture'],
    ['<svg><path d="M0 0"/></svg>', 'markup'],
  ])('refuses %s: %s', text => {
    expect(readInk(text)).toBeNull()
  })

  test('has its bounds: as many points as a long name takes, and not one more', () => {
    const points = (count: number) => `600x240_${Array.from({ length: count }, () => '10.20').join('-')}`
    expect(readInk(points(mostPoints))?.strokes[0]).toHaveLength(mostPoints * 2)
    expect(readInk(points(mostPoints + 1))).toBeNull()
    expect(readInk(`600x240${'_10.20'.repeat(201)}`)).toBeNull()
    expect(readInk(`600x240_${'9'.repeat(100_000)}`)).toBeNull()
  })
})

describe('what counts as written', () => {
  const field = { width: 600, height: 240 }
  test.each<[string, Ink['strokes'], boolean]>([
    ['a name', aSignature.strokes, true],
    ['a dot', [[100, 100]], false],
    ['a finger that trembled', [[100, 100, 104, 101, 100, 103, 104, 100]], false],
    ['a line across', [[100, 100, 300, 110]], true],
  ])('%s', (_, strokes, expected) => {
    expect(isWritten({ ...field, strokes })).toBe(expected)
  })
})
