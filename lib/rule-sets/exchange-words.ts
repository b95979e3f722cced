import { maxExchangeBytes } from './exchange-shape'
import { paperProblems } from './paper-problems'
import type { ExchangeRefusal } from './read-exchange'

/** Why a file was not taken in and what to do, for an official. Nothing of the rules has changed then. */
export function refusalWords(refusal: ExchangeRefusal): string {
  switch (refusal.kind) {
    case 'newer-format':
      return `このシステムより新しい形式（第${refusal.version}版）のファイルです。システムを新しくしてから取り込んでください。`
    case 'wrong-values':
    case 'unknown-references':
      return sentences[refusal.kind]
    case 'paper-refused':
      return `様式「${refusal.form}」のPDFが使えません。${paperProblems[refusal.reason]}`
    case 'paper-missing':
    case 'paper-altered':
    case 'paper-pages':
      return `様式「${refusal.form}」の${sentences[refusal.kind]}`
    default:
      return sentences[refusal.kind]
  }
}

export const tooLargeWords = `ファイルが大きすぎます（${maxExchangeBytes / 1_000_000}MBまで）。ルールセットのファイルか確かめてください。`

const writeAgain = 'もとのシステムで、もう一度書き出してください。'

const sentences: Readonly<Record<Exclude<ExchangeRefusal['kind'], 'newer-format' | 'paper-refused'>, string>> = {
  'not-json': `ファイルが途中で切れているか、壊れているため、読めません。${writeAgain}`,
  'not-a-rule-set': 'ルールセットのファイルではありません。「ファイルに書き出す」で作ったファイルを選んでください。',
  'other-format': `このシステムでは読めない形式のファイルです。${writeAgain}`,
  'too-many': '規則の数が多すぎます。ルールセットのファイルか確かめてください。',
  'too-deep': '条件の入れ子が深すぎます。ルールセットのファイルか確かめてください。',
  'unstorable-text': `保存できない文字や長すぎる文が入っています。${writeAgain}`,
  'wrong-parts': `必要なものが欠けているか、知らないものが入っています。${writeAgain}`,
  altered: `書き出したあとに中身が変えられています（照合番号が合いません）。${writeAgain}`,
  'unknown-parts':
    'このシステムが知らない項目が入っています。取り込むと失われるため、システムを新しくしてから取り込んでください。',
  'wrong-values': '規則の値に、正しくないものがあります。',
  'unknown-references': '登録されていないものを指している規則があります。',
  'paper-missing': 'PDFが、ファイルに入っていません。',
  'paper-altered': `PDFが、書き出したあとに変えられています。${writeAgain}`,
  'paper-pages': 'PDFのページ数が、規則と合いません。',
  'paper-unneeded': `どの様式も使わないPDFが入っています。${writeAgain}`,
}
