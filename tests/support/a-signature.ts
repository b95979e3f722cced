import type { Ink } from '@/lib/forms/ink'

/** Three strokes across a field of 600 by 240: it reads as a name to nobody. */
export const aSignature: Ink = {
  width: 600,
  height: 240,
  strokes: [
    [60, 60, 120, 50, 200, 70, 220, 140, 140, 190, 80, 170],
    [260, 50, 265, 110, 262, 200],
    [320, 70, 400, 60, 480, 62, 420, 120, 340, 190, 540, 180],
  ],
}
