import { templateIn } from '@/lib/forms/form-book'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { conditionWords } from '@/lib/rules/condition-words'
import type { Place } from '@/lib/rules/finding'
import { fieldName, placeName } from '@/lib/rules/place-names'
import { Condition, DeadlineCase, type RuleSet } from '@/lib/rules/schema'
import { deadlineCaseWords, deadlineWords } from './deadline-words'

/** A value of a rule set in words, for showing what changed; null: nothing stands there. */
export function valueWords(value: unknown, { kind, field }: Place, ruleSet: RuleSet): string | null {
  if (value === null || value === undefined) return null
  const book = bookOf(ruleSet)
  if (field === '') return placeName({ kind, id: idOf(value), field }, ruleSet).thing
  if (field === 'order' && Array.isArray(value))
    return value.map(id => placeName({ kind, id, field: '' }, ruleSet).thing).join(' → ')
  const rules = field.includes('.rules') ? DeadlineCase.shape.rules.safeParse([value].flat()) : null
  if (rules?.success) return rules.data.map(rule => deadlineWords(rule, book)).join('／')
  return wordsOf(value, keyOf(field), book)
}

function wordsOf(value: unknown, key: string, book: RuleBook): string {
  if (typeof value === 'string') return named(value, key, book)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ'
  if (Array.isArray(value)) return value.length === 0 ? 'なし' : value.map(one => wordsOf(one, key, book)).join('／')
  return objectWords(value, book)
}

function objectWords(value: unknown, book: RuleBook): string {
  const condition = Condition.safeParse(value)
  if (condition.success) return conditionWords(condition.data, book)
  const deadline = DeadlineCase.safeParse(value)
  if (deadline.success) return `${deadlineCaseWords(deadline.data, book)}（${deadline.data.text.ja}）`
  if (typeof value !== 'object' || value === null) return 'なし'
  if ('ja' in value && typeof value.ja === 'string') return value.ja
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== null)
    .map(([key, part]) => `${fieldName(key)}：${wordsOf(part, key, book)}`)
    .join('、')
}

/** Ids are said by the name of what they stand for. */
function named(text: string, key: string, book: RuleBook): string {
  const names: Readonly<Record<string, string | undefined>> = {
    ...wordsOfKey(text),
    department: book.departments.get(text)?.name.ja,
    item: book.items.get(text)?.name.ja,
    dependsOn: book.procedures.get(text)?.officialName.ja,
    expect: book.procedures.get(text)?.officialName.ja,
    events: book.events.get(text)?.title.ja,
    forms: templateIn(book.ruleSet, text)?.title,
  }
  return names[key] ?? text
}

function wordsOfKey(text: string): Readonly<Record<string, string | undefined>> {
  return {
    need: { must: '必要', optional: '希望する人だけ' }[text],
    per: { household: '世帯ごと', member: '一人ひとり' }[text],
    type: { counter: '窓口', online: 'オンライン', mail: '郵送', phone: '電話', 'convenience-store': 'コンビニ' }[text],
    availability: { city: '市で実施', national: '全国で実施', 'city-dependent': '市による（担当課確認）' }[text],
    verification: {
      'web-checked': '公開資料で確認',
      'law-from-memory': '条文の知識のみ',
      'knowledge-only': '知識のみ',
    }[text],
    confidence: { high: '高い', medium: '中くらい', low: '低い' }[text],
  }
}

/** The last name on the way: `bring.0.item` is an item. */
function keyOf(field: string): string {
  return field.split('.').findLast(step => !/^\d+$/.test(step)) ?? ''
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
}
