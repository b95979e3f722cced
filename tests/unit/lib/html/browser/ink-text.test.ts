import { describe, expect, test } from 'vitest'
import { mostPoints, readInk } from '@/lib/forms/ink'
import { inkText } from '@/lib/html/browser/ink-text'

const field = { clientWidth: 600, clientHeight: 240 }
const points = (count: number) => Array.from({ length: count }, (_, at) => ({ x: at % 600, y: (at * 7) % 240 }))

describe('the strokes of a browser', () => {
  test('are what the server reads, also where the finger left the field', () => {
    const strokes = [
      {
        points: [
          { x: -4, y: 10.6 },
          { x: 700, y: 300 },
        ],
      },
      { points: [{ x: 5, y: 5 }] },
    ]
    expect(readInk(inkText(field, strokes))).toEqual({
      width: 600,
      height: 240,
      strokes: [
        [0, 11, 600, 240],
        [5, 5],
      ],
    })
  })

  test.each([
    [1, 100],
    [40, 200],
    [150, 90],
    [3, 20_000],
  ])('of %i strokes of %i points can always be sent', (strokes, each) => {
    const text = inkText(
      field,
      Array.from({ length: strokes }, () => ({ points: points(each) })),
    )
    const ink = readInk(text)
    expect(ink?.strokes).toHaveLength(strokes)
    expect(ink?.strokes.flat().length).toBeLessThanOrEqual(mostPoints * 2)
  })
})
