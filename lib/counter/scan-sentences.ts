import type { Scan } from './find-by-scan'
import type { SealedRefusal } from './open-sealed'

/** What the desk reads when nothing opens: what it is, and what to do. */
export function problemOfScan(scan: Exclude<Scan, { kind: 'found' | 'opened' | 'part-missing' }>): string {
  switch (scan.kind) {
    case 'unreadable':
      return '＊受付コードの形ではありません。9文字（数字の0と1、英字のO・I・Lは使いません）を見比べて、入力し直してください。'
    case 'unknown':
      return '＊このコードの下書きは見つかりません。保管期間が過ぎたか、住民が取り消した可能性があります。'
    case 'not-yours':
      return '＊この件に、あなたの課の手続きはありません。総合窓口をご案内ください。'
    case 'too-many':
      return `＊短い間に何度も試したため、いったん止めています。${scan.retryAfterSeconds}秒後にもう一度お試しください。`
    case 'refused':
      return refusals[scan.reason]
  }
}

export function partSentence({ missing, total }: { readonly missing: number; readonly total: number }): string {
  return `${total}つのうち1つを読み取りました。続けて、${missing}つ目のQRコードを読み取ってください。`
}

export const refusals: Readonly<Record<SealedRefusal, string>> = {
  'not-ours': '＊手続きナビのコードではありません。住民の画面か紙のQRコードを読み取ってください。',
  'newer-version': '＊新しい形式のQRコードです。このシステムを新しい版にしてから、読み取ってください。',
  incomplete: '＊QRコードが途中までしか読み取れていません。端まで入るように、もう一度読み取ってください。',
  altered:
    '＊QRコードの内容が正しく読み取れないか、書き換えられています。もう一度読み取り、開かなければ住民に作り直してもらってください。',
  'other-city': '＊ほかの市区町村の窓口に出すQRコードです。ここでは開けません。',
  expired: '＊QRコードの有効期限が過ぎています。住民に作り直してもらうか、窓口で聞き取ってください。',
  'unknown-key': '＊この窓口にない鍵で作られたQRコードです。鍵のファイルが新しいか、管理者に確かめてください。',
  'retired-key': '＊使い終わった鍵で作られたQRコードです。住民に作り直してもらってください。',
  mixed: '＊別々の申請のQRコードが混ざっています。1つ目から読み取り直してください。',
  'not-an-application': '＊QRコードは開きましたが、中身が申請の形になっていません。住民に作り直してもらってください。',
  'no-keys': '＊このサーバーには、申請の入ったQRコードを開く鍵がありません。窓口用のサーバーで読み取ってください。',
  gone: '＊このQRコードから作った件は、窓口で取り消されています。住民に作り直してもらってください。',
}
