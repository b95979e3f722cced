import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { qrSvgPath } from '@/lib/handoff/qr'

describe('a QR symbol', () => {
  test.each(['7KM4-2QDX-3', 'HTTPS://EXAMPLE.JP/R/7KM42QDX3', '受付 7km4', 'A'.repeat(900)])(
    'reads back as %s',
    text => {
      expect(decodeQR(imageOf(qrSvgPath(text)))).toBe(text)
    },
  )

  test('has four light modules on every side', () => {
    const { size, path } = qrSvgPath('7KM4-2QDX-3')
    const dark = darkModules(path)
    expect(Math.min(...dark.flat())).toBe(4)
    expect(Math.max(...dark.flat())).toBe(size - 5)
  })

  test('of a receipt code is the smallest there is, because alphanumeric mode is used', () => {
    expect(qrSvgPath('7KM4-2QDX-3').size).toBe(21 + 8)
  })

  test('is refused for an empty text', () => {
    expect(() => qrSvgPath('')).toThrow(RangeError)
  })
})

function imageOf({ size, path }: { size: number; path: string }) {
  const scale = 4
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [x, y] of darkModules(path))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) data.fill(0, at(x, y, dx, dy), at(x, y, dx, dy) + 3)
  return { width, height: width, data }

  function at(x: number, y: number, dx: number, dy: number): number {
    return ((y * scale + dy) * width + x * scale + dx) * 4
  }
}

function darkModules(path: string): [number, number][] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) =>
    Array.from({ length: Number(run) }, (_, step): [number, number] => [Number(x) + step, Number(y)]),
  )
}
