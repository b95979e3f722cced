import { z } from 'zod'

/**
 * A signature as the hand moved: for each stroke the points it passed, x and y in turn, in a field of `width` by `height`. Vectors,
 * so that it prints at any size and weighs little.
 */
export const Ink = z
  .object({
    width: z.int().min(50).max(4000),
    height: z.int().min(50).max(4000),
    strokes: z
      .array(
        z
          .array(z.int().min(0).max(4000))
          .min(2)
          .refine(numbers => numbers.length % 2 === 0),
      )
      .min(1)
      .max(200),
  })
  .refine(({ width, height, strokes }) => strokes.every(stroke => liesWithin(stroke, width, height)))
  .refine(({ strokes }) => pointsOf(strokes) <= mostPoints)
export type Ink = z.infer<typeof Ink>

export const mostPoints = 3000

/** As a form sends it: `640x300_12.40-13.41_…`, strokes apart by `_`, points by `-`. Null when it is anything else. */
export function readInk(text: string): Ink | null {
  if (text.length > longestText || !shape.test(text)) return null
  const [size = '', ...strokes] = text.split('_')
  const [width, height] = size.split('x').map(Number)
  const numbers = strokes.map(stroke => stroke.split(/[-.]/).map(Number))
  return Ink.safeParse({ width, height, strokes: numbers }).data ?? null
}

export function writeInk({ width, height, strokes }: Ink): string {
  return [
    `${width}x${height}`,
    ...strokes.map(stroke =>
      pairs(stroke)
        .map(pair => pair.join('.'))
        .join('-'),
    ),
  ].join('_')
}

/** A touch of the finger is no name: what was drawn has to go some way across the field. */
export function isWritten({ width, height, strokes }: Ink): boolean {
  const length = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0)
  const { right, left, bottom, top } = boundsOf({ strokes })
  return (
    length >= Math.min(width, height) * 0.4 && Math.max(right - left, bottom - top) >= Math.min(width, height) * 0.12
  )
}

export type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export function boundsOf({ strokes }: Pick<Ink, 'strokes'>): Bounds {
  const points = strokes.flatMap(pairs)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

export type Point = readonly [x: number, y: number]

export function pairs(stroke: readonly number[]): readonly Point[] {
  return Array.from({ length: stroke.length / 2 }, (_, index) => [stroke[index * 2] ?? 0, stroke[index * 2 + 1] ?? 0])
}

/** Each point is at most `4000.4000-`. */
const longestText = mostPoints * 10 + 400
const shape = /^\d{1,4}x\d{1,4}(?:_\d{1,4}\.\d{1,4}(?:-\d{1,4}\.\d{1,4})*)+$/

function liesWithin(stroke: readonly number[], width: number, height: number): boolean {
  return stroke.every((value, index) => value <= (index % 2 === 0 ? width : height))
}

function pointsOf(strokes: readonly (readonly number[])[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length / 2, 0)
}

function lengthOf(stroke: readonly number[]): number {
  const points = pairs(stroke)
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
}
