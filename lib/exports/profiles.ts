import type { z } from 'zod'
import type { MoveKind } from '@/lib/forms/derived'
import type { Path } from '@/lib/forms/template'
import { type ExportColumn, ExportProfile } from './profile'

type Column = z.input<typeof ExportColumn>

export function findProfile(id: string): ExportProfile | null {
  return exportProfiles.find(profile => profile.id === id) ?? null
}

const notOpened =
  '基本データリスト（住民記録）の原本と照らしていません。項目名・桁数・コードを、お使いのシステムの取込仕様で確かめてください。'

const sexes = { male: '1', female: '2' }

const moves: Readonly<Record<Exclude<MoveKind, ''>, string>> = {
  'moving-in': '転入',
  'moving-in-abroad': '国外からの転入',
  'moving-within': '転居',
  'moving-out': '転出',
  'moving-out-abroad': '国外への転出',
  'head-change': '世帯主変更',
  'household-split': '世帯分離',
  'household-merge': '世帯合併',
  'household-change': '世帯構成変更',
}

/** Everybody who moves, as the register of residents takes them. Not one name or length of it is confirmed. */
const registerColumns: readonly Column[] = [
  column('行番号', { count: 'row' }, { bytes: 3, pad: 'zero-left' }),
  column('受付コード', 'receiptCode', { isRequired: true, bytes: 14 }),
  column('届出年月日', 'filingOn', { format: 'yyyymmdd', isRequired: true, bytes: 8 }),
  column('異動年月日', 'movedOn', { format: 'yyyymmdd', isRequired: true, bytes: 8 }),
  column('異動事由', 'moveKind', { codes: moves, isRequired: true, bytes: 20 }),
  column('氏名', 'each.name', { isRequired: true, bytes: 120 }),
  column('氏名（カナ）', 'each.kana', { format: 'half-width-kana', isRequired: true, bytes: 80 }),
  column('生年月日', 'each.birthDate', { format: 'yyyymmdd', isRequired: true, bytes: 8 }),
  column('性別', 'each.sex', { codes: sexes, bytes: 1 }),
  column('続柄', 'each.relation', { bytes: 40 }),
  column('世帯主氏名', 'newHead', { bytes: 120 }),
  column('異動後郵便番号', 'newAddress.postalCode', { format: 'digits', bytes: 7 }),
  column('異動後住所', 'newAddress.text', { isRequired: true, bytes: 200 }),
  column('異動後方書', 'newAddress.building', { bytes: 120 }),
  column('異動前郵便番号', 'oldAddress.postalCode', { format: 'digits', bytes: 7 }),
  column('異動前住所', 'oldAddress.text', { bytes: 200 }),
  column('異動前方書', 'oldAddress.building', { bytes: 120 }),
  column('異動前世帯主氏名', 'oldHead', { bytes: 120 }),
  column('本籍', 'each.registeredDomicile', { bytes: 200 }),
  column('筆頭者', 'each.familyRegisterHead', { bytes: 120 }),
  column('国籍', 'each.nationality', { bytes: 60 }),
  column('在留資格', 'each.residenceStatus', { bytes: 60 }),
  column('在留期間の満了日', 'each.residenceUntil', { format: 'yyyymmdd', bytes: 8 }),
  column('電話番号', 'phone', { format: 'digits', bytes: 15 }),
].map(one => ({ ...one, unconfirmed: notOpened }))

const listColumns: readonly Column[] = [
  column('受付コード', 'receiptCode', { isRequired: true }),
  column('届出日', 'filingOn', { format: 'iso' }),
  column('異動日', 'movedOn', { format: 'iso' }),
  column('氏名', 'each.name', { isRequired: true }),
  column('フリガナ', 'each.kana'),
  column('生年月日', 'each.birthDate', { format: 'iso' }),
  column('生年月日（和暦）', 'each.birthDate', { format: 'wareki' }),
  column('性別', 'each.sex', { codes: { male: '男', female: '女' } }),
  column('続柄', 'each.relation'),
  column('新しい住所', 'newAddress'),
  column('前の住所', 'oldAddress'),
  column('電話番号', 'phone'),
]

/** 住民記録 belongs to whoever keeps the register. */
const registerDepartment = 'shimin'

/** What is typed for each person. Which fields a core system's screen has, and in which order, is the city's to say. */
const typedColumns = ['氏名（カナ）', '氏名', '生年月日', '性別', '続柄', '本籍', '筆頭者']

export const exportProfiles: readonly ExportProfile[] = [
  {
    id: 'residents',
    department: registerDepartment,
    title: '住民記録 CSV',
    about: '住民記録システムの一括取込用。1人1行、CP932。',
    rows: 'people',
    file: { kind: 'csv', encoding: 'cp932', hasHeader: true, reader: 'machine' },
    columns: registerColumns,
  },
  {
    id: 'residents-fixed',
    department: registerDepartment,
    title: '住民記録 固定長',
    about: '同じ項目を固定長（バイト数）で。1人1行、CP932、見出しなし。',
    rows: 'people',
    file: { kind: 'fixed-width', encoding: 'cp932' },
    columns: registerColumns,
  },
  {
    id: 'residents-keys',
    department: registerDepartment,
    title: '住民記録 RPA入力表',
    about: 'RPAが画面に打ち込む順の表。1行に項目、入力する値、押すキー。CP932。',
    rows: 'people',
    file: { kind: 'keystrokes', encoding: 'cp932' },
    columns: registerColumns
      .filter(({ name }) => typedColumns.includes(name))
      .map(one => (one.name === '筆頭者' ? { ...one, keys: ['Enter' as const] } : one)),
  },
  {
    id: 'list',
    title: '一覧 CSV',
    about: '表計算ソフトで見るための一覧。1人1行、UTF-8（BOMつき）。',
    rows: 'people',
    file: { kind: 'csv', encoding: 'utf8-bom', hasHeader: true, reader: 'spreadsheet' },
    columns: listColumns,
  },
  {
    id: 'list-json',
    title: '一覧 JSON',
    about: 'ほかのプログラムに渡すための一覧。UTF-8。',
    rows: 'people',
    file: { kind: 'json' },
    columns: listColumns,
  },
].map(profile => ExportProfile.parse(profile))

function column(name: string, from: Path | Column['from'], rest: Omit<Column, 'name' | 'from'> = {}): Column {
  return { name, from: typeof from === 'string' ? { path: from } : from, ...rest }
}
