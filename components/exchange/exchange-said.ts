import type { NoticeKind } from '@/components/staff/notice'
import { tooLargeWords } from '@/lib/rule-sets/exchange-words'

/** What became of the last press. */
export const exchangeSaidSentences = {
  'no-version': { kind: 'error', text: '＊その番号の版はありません。一覧から選び直してください。' },
  'no-file': { kind: 'error', text: '＊ファイルを選んでから、「内容を確かめる」を押してください。' },
  'too-large': { kind: 'error', text: `＊${tooLargeWords}` },
  gone: { kind: 'error', text: '＊選んだファイルはもう残っていません。もう一度選んでください。' },
  unchanged: { kind: 'information', text: '今の下書きと同じ内容です。取り込むものはありません。' },
  'changed-meanwhile': {
    kind: 'error',
    text: '＊確かめている間に、ほかの人が下書きを変えました。下の違いをもう一度確かめてから、取り込んでください。',
  },
  'carried-over': { kind: 'success', text: '公開済みの版として取り込みました。施行日から、窓口の判定に使われます。' },
  known: { kind: 'information', text: 'この版は、すでに取り込んであります。' },
  'other-content': {
    kind: 'error',
    text: '＊同じ番号で、内容の違う版がすでに取り込まれています。どちらが住民側で公開された版か、照合番号で確かめてください。',
  },
  'not-published': {
    kind: 'error',
    text: '＊作業中の下書きのファイルです。住民側で公開した版のファイルを選んでください。',
  },
  'other-city': { kind: 'error', text: '＊ほかの自治体のルールセットのため、公開済みの版としては取り込めません。' },
} as const satisfies Record<string, { kind: NoticeKind; text: string }>

export type ExchangeSaid = keyof typeof exchangeSaidSentences

export function isExchangeSaid(text: string): text is ExchangeSaid {
  return Object.hasOwn(exchangeSaidSentences, text)
}
