import type { Fault } from './dry-run'

export function faultSentence(fault: Fault): string {
  if (fault.kind !== 'too-long') return sentences[fault.kind]
  const unit = fault.unit === 'bytes' ? 'バイト' : '文字'
  return `${fault.limit}${unit}までのところ、${fault.length}${unit}あります。`
}

const sentences: Readonly<Record<Exclude<Fault['kind'], 'too-long'>, string>> = {
  missing: '必要な項目ですが、入力がありません。',
  'not-a-day': '日付として読めません。',
  'no-code': 'この値に当たるコードが、連携の様式にありません。',
  formula: '＝＋－＠などで始まる値は計算式と取り違えられるため、この様式では書き出せません。',
  'half-width': '全角だけの項目ですが、半角の文字があります。',
  'full-width': '半角だけの項目ですが、全角の文字があります。',
  'line-break': '改行があるため、この様式では書き出せません。',
}
