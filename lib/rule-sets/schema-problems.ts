import type { z } from 'zod'
import { fieldName } from '@/lib/rules/place-names'

/** Who mends a file needs the first; of a file full of mistakes nobody reads more. */
export const mostSaid = 10

/** Where a rule set does not hold what it should: the list, the thing by its id, the field. */
export function schemaProblems({ issues }: z.ZodError, content: unknown): readonly string[] {
  const said = issues.slice(0, mostSaid).map(({ path }) => `${placeWords(path, content)}の値が正しくありません。`)
  return withRest([...new Set(said)], issues.length - said.length)
}

export function withRest(said: readonly string[], left: number): readonly string[] {
  return left > 0 ? [...said, `ほか${left}か所`] : said
}

function placeWords(path: readonly PropertyKey[], content: unknown): string {
  const [list, index, ...field] = path.map(String)
  const name = listNames[list ?? ''] ?? (fieldName(list ?? '') || '全体')
  if (index === undefined) return `「${name}」`
  if (!/^\d+$/.test(index)) return `「${name}」の「${fieldName([index, ...field].join('.'))}」`
  const id = idAt(content, list ?? '', Number(index))
  const which = `${name}の${Number(index) + 1}番目${id && `（${id}）`}`
  return field.length > 0 ? `${which}の「${fieldName(field.join('.'))}」` : which
}

function idAt(content: unknown, list: string, index: number): string {
  const things = (content as Readonly<Record<string, unknown>>)[list]
  const thing: unknown = Array.isArray(things) ? things[index] : null
  const id = typeof thing === 'object' && thing !== null && 'id' in thing ? thing.id : ''
  return typeof id === 'string' ? id.slice(0, 80) : ''
}

const listNames: Readonly<Record<string, string>> = {
  municipality: '自治体',
  closedDays: '閉庁日',
  events: 'ライフイベント',
  departments: '担当課',
  facts: '事実',
  derivedFacts: '名前つきの条件',
  groups: '質問のまとまり',
  questions: '質問',
  items: '持ち物',
  values: '日付で変わる額や年数',
  procedures: '手続き',
  forms: '市の様式',
  cases: '事例',
}
