import type { Sheet } from '../template'

const papers = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } } as const

/** In millimetres, as it lies. */
export function sheetSize({ size, orientation }: Pick<Sheet, 'size' | 'orientation'>): {
  width: number
  height: number
} {
  const { width, height } = typeof size === 'string' ? papers[size] : size
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}
