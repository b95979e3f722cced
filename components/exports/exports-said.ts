import type { NoticeKind } from '@/components/staff/notice'

/** What became of the last press. */
export const exportsSaidSentences = {
  retired: { kind: 'success', text: 'この様式を使わないことにしました。渡した記録は残っています。' },
  'in-use': { kind: 'success', text: 'この様式を使うことにしました。' },
  revoked: { kind: 'success', text: 'トークンを止めました。もう使えません。' },
  gone: { kind: 'error', text: '＊ほかの人が先に変えたため、何も変えていません。一覧を確かめてください。' },
} as const satisfies Record<string, { kind: NoticeKind; text: string }>

export type ExportsSaid = keyof typeof exportsSaidSentences

export function isExportsSaid(text: string): text is ExportsSaid {
  return Object.hasOwn(exportsSaidSentences, text)
}
