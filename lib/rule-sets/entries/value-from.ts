import { parseLocalDate } from '@/lib/calendar/local-date'
import { plainTyping } from '@/lib/people/plain-typing'
import { cleanText } from '@/lib/people/typed-text'
import type { RuleBook } from '@/lib/rules/book'
import { type Fact, languages } from '@/lib/rules/schema'
import { unknown } from '@/lib/rules/situation'
import { conditionFrom, numberIn } from '../condition-from-parts'
import { type EntryForm, keysUnder } from '../form-keys'
import type { Problem } from '../problem'
import type { FieldSpec } from './field-spec'
import { pathOf } from './form-of'

export type Reading = {
  readonly form: EntryForm
  readonly book: RuleBook
  /** Whose conditions are read: what is true of one person can be said of a member alone. */
  readonly per: Fact['per']
  readonly problems: Problem[]
}

export type Value = Readonly<Record<string, unknown>>

/** The value a form says, by the names of the rule set; each field that says nothing yet goes into `problems`. */
export function valueFrom(specs: readonly FieldSpec[], reading: Reading, at = ''): Value {
  return Object.fromEntries(
    specs.flatMap(spec => {
      const value = ofField(spec, pathOf(at, spec.key), reading)
      return value === undefined ? [] : [[spec.key, value] as const]
    }),
  )
}

/** The longest text that still fits a phone. */
const longestText = 1000

function ofField(spec: FieldSpec, at: string, reading: Reading): unknown {
  switch (spec.kind) {
    case 'text':
      return textAt(at, reading, spec.isOptional)
    case 'texts':
      return keysUnder(at, reading.form.fields).flatMap(key => textAt(`${at}.${key}`, reading, true) ?? [])
    case 'days':
      return keysUnder(at, reading.form.fields).flatMap(key => dayAt(`${at}.${key}`, reading, true) ?? [])
    case 'day':
      return dayAt(at, reading, spec.isOptional)
    case 'number':
      return numberAt(at, reading, spec.isOptional)
    case 'condition':
      return conditionAt(spec, at, reading)
    case 'list':
      return listAt(spec, at, reading)
    case 'part':
      return spec.isOptional && isBlank(at, reading) ? undefined : valueFrom(spec.of, reading, at)
    case 'flag':
      return typed(at, reading) === 'yes' || (spec.isOptional ? undefined : false)
    case 'choices':
      return chosen(at, reading).map(value => (spec.numeric ? Number(value) : value))
    case 'answer':
      return answerAt(at, reading)
    case 'dayOf':
      return dayOfAt(at, reading)
    case 'choice':
      return choiceAt(spec, at, reading)
    case 'line':
      return lineAt(at, reading, spec.isOptional)
  }
}

function lineAt(at: string, reading: Reading, isOptional = false): string | undefined {
  const line = typed(at, reading)
  if (line === '' && isOptional) return undefined
  if (line === '') return refuse(at, reading, '入力してください。')
  return line.length > longestText ? refuse(at, reading, `${longestText}文字以内で入力してください。`) : line
}

function textAt(at: string, reading: Reading, isOptional = false): Value | undefined {
  const said = languages.map(language => [language, typed(`${at}.${language}`, reading)] as const)
  if (isOptional && said.every(([, text]) => text === '')) return undefined
  for (const [language, text] of said) {
    if ([...text].length > longestText)
      refuse(`${at}.${language}`, reading, `${longestText}文字以内で入力してください。`)
  }
  if (typed(`${at}.ja`, reading) === '') refuse(`${at}.ja`, reading, '日本語の文を入力してください。')
  return Object.fromEntries(said.filter(([, text]) => text !== ''))
}

function dayAt(at: string, reading: Reading, isOptional = false): string | undefined {
  const plain = plainTyping(typed(at, reading)).replaceAll('/', '-')
  if (plain === '' && isOptional) return undefined
  return parseLocalDate(plain) ?? refuse(at, reading, '暦にない日です。年月日を確かめてください。')
}

function numberAt(at: string, reading: Reading, isOptional = false): number | undefined {
  const number = numberIn(typed(at, reading).replace(/[,，、]/g, ''))
  if (number === undefined && isOptional) return undefined
  return number ?? refuse(at, reading, '数字で入力してください（例：14）。')
}

function choiceAt(
  spec: Extract<FieldSpec, { kind: 'choice' }>,
  at: string,
  reading: Reading,
): string | number | undefined {
  const value = typed(at, reading)
  if (value === '') return spec.isOptional ? undefined : refuse(at, reading, '選んでください。')
  return spec.numeric && /^\d+$/.test(value) ? Number(value) : value
}

/** In the type of the fact: numbers as numbers, days as days of the calendar. */
function answerAt(at: string, reading: Reading): Value | undefined {
  const fact = reading.book.facts.get(typed(`${at}.fact`, reading))
  if (!fact) return refuse(`${at}.fact`, reading, '何についての答えかを選んでください。')
  const place = `${at}.value`
  const value = typed(place, reading)
  if (value === unknown) return { fact: fact.id, value }
  if (fact.kind === 'count') return { fact: fact.id, value: numberAt(place, reading) }
  if (fact.kind === 'day') return { fact: fact.id, value: dayAt(place, reading) }
  return value === '' ? refuse(place, reading, '答えを選んでください。') : { fact: fact.id, value }
}

function dayOfAt(at: string, reading: Reading): Value | undefined {
  const value = typed(at, reading)
  if (value === '') return refuse(at, reading, 'どの日で決まるかを選んでください。')
  return value === 'today' ? { day: 'today' } : { fact: value }
}

function conditionAt({ isOptional, per }: Extract<FieldSpec, { kind: 'condition' }>, at: string, reading: Reading) {
  const parts = reading.form.conditions[at]
  if (!parts && isOptional) return undefined
  const built = conditionFrom(parts ?? [], reading.book, { root: at, per: per ?? reading.per })
  if ('condition' in built) return built.condition
  reading.problems.push(...built.problems)
  return undefined
}

function listAt(
  spec: Extract<FieldSpec, { kind: 'list' }>,
  at: string,
  reading: Reading,
): readonly Value[] | undefined {
  const rows = keysUnder(at, reading.form.fields).map(key => {
    const id = spec.hasIds ? { id: reading.form.fields[`${at}.${key}.id`] ?? '' } : {}
    return { ...id, ...valueFrom(spec.of, reading, `${at}.${key}`) }
  })
  return rows.length === 0 && spec.isOptional ? undefined : rows
}

function chosen(at: string, reading: Reading): readonly string[] {
  return typed(at, reading).split(' ').filter(Boolean)
}

function isBlank(at: string, { form }: Reading): boolean {
  return Object.entries(form.fields).every(([key, value]) => !key.startsWith(`${at}.`) || value.trim() === '')
}

function typed(at: string, { form }: Reading): string {
  return cleanText(form.fields[at] ?? '').value
}

function refuse(field: string, { problems }: Reading, message: string): undefined {
  problems.push({ field, message })
}
