import { z } from 'zod'

/** Why a procedure could not be finished at the counter. A closed list: it stands readable in the database, so it names nobody. */
export const sendBackReasons = {
  'missing-paper': '必要な書類がない',
  'identity-unclear': '本人・代理の確認ができない',
  'other-office-first': 'ほかの機関の手続きが先',
  'too-early': 'まだ受け付けられない日',
  'does-not-apply': '要件に当てはまらない',
  'another-day': '本人が別の日を希望',
  'another-department': 'ほかの課で扱う',
  other: 'その他',
} as const

export type SendBackReason = keyof typeof sendBackReasons

const codes = Object.keys(sendBackReasons) as [SendBackReason, ...SendBackReason[]]
export const SendBackReason = z.enum(codes)

export function reasonWords(code: string | null): string {
  return code !== null && Object.hasOwn(sendBackReasons, code) ? sendBackReasons[code as SendBackReason] : ''
}
