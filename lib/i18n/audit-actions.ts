import type { AuditAction } from '@/lib/db/audit'

/** What was done, as officials say it. Staff read Japanese. */
export const auditActionWords: Readonly<Record<AuditAction, string>> = {
  'draft.create': '下書きを作った',
  'draft.submit': '下書きを受付に出した',
  'draft.change': '下書きを変えた',
  'draft.open-code': '申請の入ったQRコードから下書きを開いた',
  'draft.view': '下書きを開いた',
  'draft.receive': '下書きを受け取った',
  'draft.correct': '下書きを訂正した',
  'draft.check-identity': '本人確認をした',
  'draft.clear-identity-check': '本人確認を取り消した',
  'draft.print': '様式を印刷した',
  'draft.export': '連携データを書き出した',
  'draft.export-fetch': '連携データがAPIで取り出された',
  'draft.export-acknowledge': '連携データの取込がAPIで知らされた',
  'draft.complete-procedure': '手続きを完了にした',
  'draft.reopen-procedure': '手続きの完了を取り消した',
  'draft.complete': '受付を完了にした',
  'draft.reopen': '受付の完了を取り消した',
  'draft.withdraw': '下書きを取り下げた',
  'draft.expire': '期限の切れた下書きを消した',
  'interview.start': '聞き取りを始めた',
  'interview.view': '聞き取りの続きを開いた',
  'interview.change': '聞き取りに書き入れた',
  'interview.finish': '聞き取りを下書きにした',
  'interview.discard': '聞き取りを消した',
  'interview.expire': '期限の切れた聞き取りを消した',
  'rule-set.copy': '規則の下書きを始めた',
  'rule-set.edit': '規則の下書きを保存した',
  'rule-set.discard': '規則の下書きを捨てた',
  'rule-set.publish': '規則を公開した',
  'rule-set.roll-back': '規則を前の版に戻した',
  'rule-set.export': '規則をファイルに書き出した',
  'rule-set.import': '規則のファイルを下書きに取り込んだ',
  'rule-set.carry-over': '公開済みの規則を窓口側に取り込んだ',
  'staff.sign-in': 'ログインした',
  'staff.sign-in-failed': 'ログインに失敗した',
  'staff.sign-out': 'ログアウトした',
  'staff.create': '職員を登録した',
  'staff.disable': '職員を使えなくした',
  'staff.reset-password': 'パスワードを作り直した',
  'keys.rotate': '鍵を取り替えた',
  'paper.upload': '様式のPDFを取り込んだ',
  'audit.export': '記録を書き出した',
  'export-profile.change': '連携の様式を変えた',
  'export-token.create': '連携APIのトークンを作った',
  'export-token.revoke': '連携APIのトークンを止めた',
}

export function auditActionName(action: string): string {
  return Object.hasOwn(auditActionWords, action) ? auditActionWords[action as AuditAction] : action
}

/** The names under which an entry keeps figures and ids. */
export const auditDetailWords: Readonly<Record<string, string>> = {
  procedure: '手続き',
  case: '事例',
  basedOn: 'もとの版',
  fields: '欄',
  profile: '連携の様式',
  lockVersion: '下書きの版',
  rows: '行数',
  substitutes: '置き換えた文字',
  token: 'トークン',
  number: '通し番号',
  origin: 'もとの版の番号',
}
