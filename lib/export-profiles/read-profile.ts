import { ExportProfile } from '@/lib/exports/profile'

const mostBytes = 200_000

/** A profile as the editor sends it, or what is wrong with it, place by place. */
export function readProfile(
  json: string,
): { readonly profile: ExportProfile } | { readonly problems: readonly string[] } {
  const value = json.length > mostBytes ? null : parsed(json)
  const read = ExportProfile.safeParse(value)
  if (read.success) return { profile: read.data }
  const problems = read.error.issues.map(
    ({ path, message }) => `${placeWords(path.map(String), value)}${said(message)}`,
  )
  return { problems: [...new Set(problems)].slice(0, mostProblems) }
}

const mostProblems = 20

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function placeWords([list, index, field]: readonly string[], value: unknown): string {
  if (list === undefined) return ''
  if (list !== 'columns' || index === undefined) return `${fieldNames[list] ?? list}：`
  const columns = (value as { readonly columns?: readonly { readonly name?: unknown }[] }).columns ?? []
  const name = columns[Number(index)]?.name
  const named = typeof name === 'string' && name !== '' ? `「${name}」` : ''
  return `${Number(index) + 1}番目の項目${named}の${fieldNames[field ?? ''] ?? '値'}：`
}

/** What the schema says by itself is for programmers. */
function said(message: string): string {
  return /[ぁ-ん]/.test(message) ? message : '正しくありません。'
}

const fieldNames: Readonly<Record<string, string>> = {
  title: '様式の名前',
  about: '説明',
  department: '担当課',
  rows: '行',
  file: 'ファイルの形',
  columns: '項目',
  name: '名前',
  from: '入れるデータ',
  format: '書き方',
  codes: 'コード表',
  maxLength: '文字数',
  bytes: 'バイト数',
  pad: '余白',
  width: '文字の幅',
  keys: '押すキー',
  unconfirmed: '担当課確認',
}
