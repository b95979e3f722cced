import { writeFileSync } from 'node:fs'
import { qrModules } from '@/lib/handoff/qr'

/** A film of a QR code held before a camera, for Chromium's device for tests: one grey picture, shown for ever. */
export function filmOf(text: string, file: string): void {
  const [width, height, scale] = [1280, 960, 9]
  const modules = qrModules(text)
  const [left, top] = [width, height].map(side => Math.floor((side - modules.length * scale) / 2)) as [number, number]
  const light = Buffer.alloc(width * height, 200)
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries())
      for (let line = 0; line < scale; line++) {
        const start = (top + y * scale + line) * width + left + x * scale
        light.fill(isDark ? 40 : 230, start, start + scale)
      }
  const colour = Buffer.alloc((width * height) / 2, 128)
  const head = `YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(head), ...[1, 2].flatMap(() => [Buffer.from('FRAME\n'), light, colour])]),
  )
}
