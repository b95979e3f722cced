import type { NoticeKind } from '@/components/staff/notice'

/** What the page says after something was done. */
export const saidSentences = {
  corrected: { kind: 'success', text: '訂正しました。手続きと書類に反映しています。' },
  undone: { kind: 'success', text: '住民の入力に戻しました。訂正の記録は残っています。' },
  identity: { kind: 'success', text: '本人確認を記録しました。' },
  'identity-undone': { kind: 'success', text: '本人確認の記録を取り消しました。' },
  procedure: { kind: 'success', text: '手続きを完了にしました。' },
  'procedure-undone': { kind: 'success', text: '手続きを未完了に戻しました。' },
  completed: { kind: 'success', text: 'この件を完了しました。' },
  reopened: { kind: 'success', text: 'この件を未完了に戻しました。' },
  interview: { kind: 'success', text: '聞き取りを下書きにして、受け付けました。受付コードの控えを印刷できます。' },
  'code-again': { kind: 'information', text: 'このQRコードは前にも読み取っています。そのときの件を開きました。' },
  'other-rules': {
    kind: 'information',
    text: '住民が答えたときの規則の版がここにないため、今の規則で判定しました。手続きに要確認がないか見てください。',
  },
  'screen-shown': { kind: 'success', text: '住民の画面に出しました。' },
  'screen-cleared': { kind: 'success', text: '住民の画面を消しました。' },
  'no-screen': {
    kind: 'error',
    text: '＊あなたの窓口に、つながっている住民の画面がありません。「住民の画面」のページでつないでください。',
  },
  unchanged: { kind: 'information', text: 'すでにそうなっていました。ほかの職員が先に操作した可能性があります。' },
  'procedures-open': {
    kind: 'error',
    text: '＊完了していない手続きがあります。残したまま終えるときは「残して完了する」を押してください。',
  },
  'not-yours': { kind: 'error', text: '＊この件に、あなたの課の手続きはありません。' },
  'already-completed': {
    kind: 'error',
    text: '＊この件はすでに完了しているため、訂正できません。直すときは、先に「未完了に戻す」を押してください。',
  },
  'no-such-field': {
    kind: 'error',
    text: '＊ほかの訂正で、この項目は要らなくなりました。今の内容を確かめてください。',
  },
} as const satisfies Record<string, { kind: NoticeKind; text: string }>

export type Said = keyof typeof saidSentences

export function isSaid(text: unknown): text is Said {
  return typeof text === 'string' && Object.hasOwn(saidSentences, text)
}
