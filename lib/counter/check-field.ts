import type { LocalDate } from '@/lib/calendar/local-date'
import { problemText } from '@/lib/i18n/answer-problems'
import { checkKana } from '@/lib/people/kana'
import { containsMyNumber } from '@/lib/people/my-number'
import { parsePhone } from '@/lib/people/phone'
import { plainTyping } from '@/lib/people/plain-typing'
import { parsePostalCode } from '@/lib/people/postal-code'
import { type CheckedText, checkName, checkText, type Refusal } from '@/lib/people/typed-text'
import { checkAnswer } from '@/lib/rules/answers'
import type { Fact } from '@/lib/rules/schema'
import type { FieldSpec } from './field'
import { parseTypedDay } from './typed-day'

export type CheckedField = { readonly value: string | number } | { readonly problem: string }

/** `name`: the name that a reading belongs to, for people whose name is in Latin letters. */
export type CheckContext = { readonly today: LocalDate; readonly name?: string }

/** What a clerk typed, checked as the resident's own typing is. Sentences start with 「＊」 and say what to do. */
export function checkField(field: FieldSpec, typed: string, context: CheckContext): CheckedField {
  if (field.fact) return checkFact(field.fact, typed, context.today)
  if (typed.trim() === '') return field.isRequired ? { problem: `＊${field.label}を入力してください。` } : { value: '' }
  switch (field.kind) {
    case 'name':
      return fromText(checkName(typed))
    case 'kana':
      return kana(typed, context.name ?? '')
    case 'choice':
      return choice(field, typed)
    case 'checks':
      return checks(field, typed)
    case 'text':
    case 'long-text':
      return fromText(checkText(typed, field.maxLength))
    default:
      return parsed(field.kind, typed)
  }
}

function checkFact(fact: Fact, typed: string, today: LocalDate): CheckedField {
  const raw = fact.kind === 'day' ? (parseTypedDay(typed) ?? typed) : plainTyping(typed)
  const checked = checkAnswer(fact, raw, today)
  return 'value' in checked ? checked : { problem: `＊${problemText(checked.problem, fact).ja}` }
}

function kana(typed: string, name: string): CheckedField {
  if (containsMyNumber(typed)) return { problem: refusals['my-number'] }
  const checked = checkKana(typed, name)
  if (checked.ok) return { value: checked.value }
  if (checked.reason !== 'not-kana') return { problem: refusals[checked.reason] }
  return { problem: `＊カタカナで入力してください（使えない文字：${checked.characters.join(' ')}）。` }
}

function choice({ options }: FieldSpec, typed: string): CheckedField {
  return options.some(({ value }) => value === typed)
    ? { value: typed }
    : { problem: '＊選べる答えの中から選んでください。' }
}

function checks({ options }: FieldSpec, typed: string): CheckedField {
  const chosen = typed.split(',')
  const known = options.map(({ value }) => value).filter(value => chosen.includes(value))
  return known.length === chosen.length
    ? { value: known.join(',') }
    : { problem: '＊選べる答えの中から選んでください。' }
}

const parsers = {
  'postal-code': { parse: parsePostalCode, problem: '＊郵便番号を7桁の数字で入力してください（例：965-8601）。' },
  phone: { parse: parsePhone, problem: '＊電話番号を市外局番から入力してください（例：0242-39-1111）。' },
  day: { parse: parseTypedDay, problem: '＊暦にある日付を入力してください（例：昭63.5.14、2026-12-02）。' },
  count: { parse: parseCount, problem: '＊数字で入力してください（例：2）。' },
} as const

function parsed(kind: keyof typeof parsers, typed: string): CheckedField {
  const { parse, problem } = parsers[kind]
  const value = parse(typed)
  return value === null ? { problem } : { value }
}

function parseCount(typed: string): string | null {
  return /^0*(\d{1,3})$/.exec(plainTyping(typed))?.[1] ?? null
}

function fromText(checked: CheckedText): CheckedField {
  return checked.ok ? { value: checked.value } : { problem: refusals[checked.reason] }
}

export const refusals: Readonly<Record<Refusal, string>> = {
  empty: '＊文字を入力してください。',
  unreadable: '＊読み取れない文字（�）があります。その文字を入力し直してください。',
  emoji: '＊絵文字は書類に印刷できません。取り除いてください。',
  'too-long': '＊長すぎて書類に入りません。短くしてください。',
  'my-number': '＊12桁の個人番号のように見えます。このシステムには入力しないでください。',
  'no-letter': '＊文字のない名前は登録できません。氏名を入力してください。',
}
