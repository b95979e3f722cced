/** Why a case is handed over once more. A closed list: what clerks type could name somebody, and this is kept readable. */
export const againReasons = ['corrected', 'import-failed', 'file-lost', 'asked-for', 'other'] as const
export type AgainReason = (typeof againReasons)[number]

export const againReasonWords: Readonly<Record<AgainReason, string>> = {
  corrected: '訂正した内容を送り直す',
  'import-failed': '取り込みがエラーになった',
  'file-lost': 'ファイルが届いていない・なくなった',
  'asked-for': '取込先の課から頼まれた',
  other: 'そのほか',
}

export function isAgainReason(text: string): text is AgainReason {
  return Object.hasOwn(againReasonWords, text)
}
