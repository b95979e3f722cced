/** What `readInk` of `lib/forms/ink.ts` reads. */
type Stroke = { readonly points: readonly { readonly x: number; readonly y: number }[] }
type Field = { readonly clientWidth: number; readonly clientHeight: number }

/** Fewer than may be sent: each stroke keeps at least its first. */
const mostPoints = 2700

export function inkText({ clientWidth, clientHeight }: Field, strokes: readonly Stroke[]): string {
  const count = strokes.reduce((sum, { points }) => sum + points.length, 0)
  const every = Math.ceil(count / mostPoints)
  const lines = strokes.map(({ points }) =>
    points
      .filter((_, index) => index % every === 0)
      .map(({ x, y }) => `${within(x, clientWidth)}.${within(y, clientHeight)}`)
      .join('-'),
  )
  return [`${clientWidth}x${clientHeight}`, ...lines].join('_')
}

/** A finger may leave the field. */
function within(at: number, size: number): number {
  return Math.round(Math.min(Math.max(at, 0), size))
}
