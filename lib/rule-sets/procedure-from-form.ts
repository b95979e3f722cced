import { cleanText } from '@/lib/people/typed-text'
import type { RuleBook } from '@/lib/rules/book'
import {
  type Condition,
  type DayRef,
  type DeadlineCase,
  type DeadlineRule,
  type Fact,
  languages,
  type Opening,
  Procedure,
  type Text,
} from '@/lib/rules/schema'
import { conditionFrom, numberIn } from './condition-from-parts'
import { dayRefFrom, keptIn, ruleFrom } from './deadline-form'
import type { FieldSpec } from './entries/field-spec'
import { procedureSpecs } from './entries/procedure-specs'
import { valueFrom } from './entries/value-from'
import { deadlineKeys, type ProcedureForm, ruleKeys, type TextList, textKeys } from './form-keys'
import type { Problem } from './problem'

export type BuiltProcedure = { readonly procedure: Procedure } | { readonly problems: readonly Problem[] }

/** The longest text that still fits a phone. */
const textLimit = 1000

/** The procedure the form says; what the form does not show stays as it is in `base`. */
export function procedureFrom(form: ProcedureForm, base: Procedure, book: RuleBook): BuiltProcedure {
  const problems: Problem[] = []
  const per = form.fields.per === 'member' ? 'member' : 'household'
  const here: Here = { form, base, book, per, problems }
  const candidate = {
    ...without(base, procedureSpecs),
    ...valueFrom(procedureSpecs, { form, book, per, problems }),
    title: text('title', here),
    officialName: text('officialName', here),
    whoCanFile: text('whoCanFile', here),
    risk: optionalText('risk', here),
    fee: { amountYen: yen(here), text: text('fee.text', here) },
    need: form.fields.need,
    requiredWhen: condition('requiredWhen', here),
    deadlines: deadlineKeys(form).map(key => deadline(key, here)),
    notes: texts('notes', here),
    unchecked: texts('unchecked', here),
  }
  if (here.problems.length > 0) return { problems: here.problems }
  const parsed = Procedure.safeParse(candidate)
  if (parsed.success) return { procedure: parsed.data }
  return {
    problems: parsed.error.issues.map(({ path }) => ({ field: path.join('.'), message: '選び直してください。' })),
  }
}

type Here = {
  readonly form: ProcedureForm
  readonly base: Procedure
  readonly book: RuleBook
  readonly per: Fact['per']
  readonly problems: Problem[]
}

/** A field that was emptied is no field any more. */
function without(base: Procedure, specs: readonly FieldSpec[]): Partial<Procedure> {
  const shown = specs.map(({ key }) => key)
  return Object.fromEntries(Object.entries(base).filter(([key]) => !shown.includes(key)))
}

function condition(root: string, { form, per, book, problems }: Here): Condition | null {
  const built = conditionFrom(form.conditions[root] ?? [], book, { root, per })
  if ('condition' in built) return built.condition
  problems.push(...built.problems)
  return null
}

function deadline(key: string, here: Here): Partial<DeadlineCase> {
  const at = `deadlines.${key}`
  const { form, per, book, problems } = here
  const when = form.conditions[`${at}.when`] ? condition(`${at}.when`, here) : null
  const rules = ruleKeys(key, form).flatMap(index => {
    const rule = ruleFrom(form.fields, `${at}.rules.${index}`, { book, per })
    if ('kind' in rule) return [rule]
    problems.push(rule)
    return []
  })
  const calendarDay = form.fields[`${at}.calendarDay`] ?? ''
  const kept = keptIn(form.fields[`${at}.kept`] ?? '')
  const day = dayRefFrom(form.fields[`${at}.notBefore`] ?? '', { book, per, calendarDay })
  const loss = optionalText(`${at}.loss`, here)
  return {
    ...(when ? { when } : {}),
    rules,
    text: text(`${at}.text`, here),
    ...notBefore(day, kept.notBefore),
    ...(loss ? { loss } : {}),
    ...('advised' in kept ? { advised: kept.advised as DeadlineRule } : {}),
    ...('benefit' in kept ? { benefit: kept.benefit as DeadlineCase['benefit'] } : {}),
  }
}

/** So long before the day chosen, where the deadline said so. */
function notBefore(day: DayRef | null, kept: unknown): Pick<DeadlineCase, 'notBefore'> {
  if (!day) return {}
  const isBefore = typeof kept === 'object' && kept !== null && 'before' in kept
  return { notBefore: isBefore ? ({ ...kept, before: day } as Opening) : day }
}

/** A fee that goes by a dated value is not typed. */
function yen({ form, base, problems }: Here): Procedure['fee']['amountYen'] {
  if (typeof base.fee.amountYen === 'object' && base.fee.amountYen) return base.fee.amountYen
  const amount = numberIn((form.fields['fee.amountYen'] ?? '').replace(/[,，、円]/g, ''))
  if (amount === undefined) return null
  if (amount !== null && amount >= 0) return amount
  problems.push({
    field: 'fee.amountYen',
    message: '金額を数字で入力してください（例：300）。わからなければ空けておきます。',
  })
  return null
}

/** Texts left blank in every language are taken out of their list. */
function texts(list: TextList, here: Here): readonly Text[] {
  return textKeys(list, here.form).flatMap(key => optionalText(`${list}.${key}`, here) ?? [])
}

function optionalText(at: string, here: Here): Text | undefined {
  const isBlank = languages.every(language => cleaned(`${at}.${language}`, here) === '')
  return isBlank ? undefined : text(at, here)
}

function text(at: string, here: Here): Text {
  const said = languages.map(language => [language, cleaned(`${at}.${language}`, here)] as const)
  for (const [language, value] of said) {
    if ([...value].length > textLimit) {
      here.problems.push({ field: `${at}.${language}`, message: `${textLimit}文字以内で入力してください。` })
    }
  }
  const { ja = '', ...others } = Object.fromEntries(said.filter(([, value]) => value !== ''))
  if (ja === '') here.problems.push({ field: `${at}.ja`, message: '日本語の文を入力してください。' })
  return { ja, ...others }
}

function cleaned(field: string, { form }: Here): string {
  return cleanText(form.fields[field] ?? '').value
}
