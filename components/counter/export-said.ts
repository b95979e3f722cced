import type { NoticeKind } from '@/components/staff/notice'

/** Why no file came. */
export const exportSaidSentences = {
  waiting: { kind: 'success', text: '受け取り待ちにしました。取込先のシステムが取りに来ます。' },
  'no-program': {
    kind: 'error',
    text: '＊取りに来るシステムが登録されていないため、受け取り待ちにできません。ファイルで書き出してください。',
  },
  nothing: { kind: 'error', text: '＊書き出すものを選んでから、押してください。' },
  gone: { kind: 'error', text: '＊この連携の様式はありません。選び直してください。' },
  problems: { kind: 'error', text: '＊直すところがあるため、書き出していません。' },
  changed: {
    kind: 'error',
    text: '＊表示している間に下書きが変わったため、書き出していません。今の内容を確かめて、もう一度押してください。',
  },
  'exported-before': {
    kind: 'error',
    text: '＊この件は書き出し済みのため、まだ書き出していません。二重の登録にならないか確かめてください。',
  },
  'reason-missing': {
    kind: 'error',
    text: '＊もう一度書き出す理由を選んでください。まだ書き出していません。',
  },
  'substitutes-unseen': {
    kind: 'error',
    text: '＊書けない文字があるため、まだ書き出していません。確かめてから、チェックを入れてください。',
  },
} as const satisfies Record<string, { kind: NoticeKind; text: string }>

export type ExportSaid = keyof typeof exportSaidSentences

export function isExportSaid(text: unknown): text is ExportSaid {
  return typeof text === 'string' && Object.hasOwn(exportSaidSentences, text)
}
