import { maxPaperBytes, maxPaperPages, type PaperRefusal } from '@/lib/forms/pdf/read-paper'

/** Why a PDF cannot be printed over, and what to do, for whoever uploads it. */
export const paperProblems: Readonly<Record<PaperRefusal, string>> = {
  'not-a-pdf': 'PDFではないファイルです。WordやExcelの様式は、PDFとして保存してから選んでください。',
  'too-large': `ファイルが大きすぎます（${maxPaperBytes / 1_000_000}MBまで）。画像を小さくして、PDFを作り直してください。`,
  encrypted: 'パスワードや編集の制限がかかったPDFです。制限を外したPDFを選んでください。',
  broken: 'PDFが壊れていて読めません。もう一度PDFとして保存し直してください。',
  'has-scripts': 'プログラムや添付ファイルが入ったPDFです。「印刷」からPDFを作り直すと、紙面だけのPDFになります。',
  'too-many-pages': `ページが多すぎます（${maxPaperPages}ページまで）。様式のページだけのPDFにしてください。`,
  'page-too-large': 'ページの大きさが使えません（A3まで）。印刷する用紙の大きさでPDFを作り直してください。',
}
