import type { AlertKind } from '@/lib/audit/alerts'

/** What an alert is about, and what its rule counts. Staff read Japanese. */
export const alertWords: Readonly<Record<AlertKind, { readonly title: string; readonly counts: string }>> = {
  'many-drafts': { title: '短い間に多くの下書きを見た', counts: '見た下書き' },
  'many-searches': { title: '短い間に何度も下書きを探した', counts: '探した回数' },
  'outside-hours': { title: '時間外や閉庁日に下書きを見た', counts: '見た下書き' },
  refused: { title: '担当でない下書きを何度も開こうとした', counts: '断られた回数' },
}
