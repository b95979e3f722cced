import type { ColumnFormat, Encoding, Pad, Width } from './column-kinds'
import type { ExportProfile } from './profile'

/** What officials call the parts of a profile. */

export const fileKindWords: Readonly<Record<ExportProfile['file']['kind'], string>> = {
  csv: 'CSV',
  'fixed-width': '固定長',
  json: 'JSON',
  keystrokes: 'RPA入力表',
}

export const encodingWords: Readonly<Record<Encoding, string>> = {
  cp932: 'CP932（Shift_JIS）',
  'utf8-bom': 'UTF-8（BOMつき）',
  utf8: 'UTF-8',
}

export const formatWords: Readonly<Record<ColumnFormat, string>> = {
  text: 'そのまま',
  iso: '日付 2026-12-01',
  slashes: '日付 2026/12/01',
  yyyymmdd: '日付 20261201',
  wareki: '日付 令和8年12月1日',
  'wareki-short': '日付 R08.12.01',
  'wareki-code': '日付 5081201（元号コード）',
  'half-width-kana': 'カナを半角に',
  'full-width-kana': '半角カナを全角に',
  'half-width': '英数字を半角に',
  'full-width': 'すべて全角に',
  digits: '数字だけ（ハイフンなし）',
}

export const padWords: Readonly<Record<Pad, string>> = {
  'space-right': '右を半角空白で',
  'space-left': '左を半角空白で',
  'zero-left': '左を0で',
  'wide-space-right': '右を全角空白で',
}

export const widthWords: Readonly<Record<Width, string>> = {
  any: '全角・半角どちらも',
  'full-width': '全角だけ',
  'half-width': '半角だけ',
}
