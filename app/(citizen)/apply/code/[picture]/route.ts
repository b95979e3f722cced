import { codesFor } from '@/lib/apply/show-codes'
import { qrPng } from '@/lib/handoff/qr-png'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { file, redirectTo } from '@/lib/html/reply'

export const GET = shows(sendPicture)

async function sendPicture(visitor: Visitor) {
  const found = await codesFor(visitor)
  if ('instead' in found) return found.instead
  const number = Number(/^([1-9])\.png$/.exec(visitor.params.picture ?? '')?.[1])
  const code = found.sealed.codes[number - 1]
  if (code === undefined) return redirectTo(paths.applyCode())

  return file(qrPng(code), { type: 'image/png', name: `tetsuzuki-navi-${number}.png`, opensInPlace: false })
}
