import { addDays, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '../book'
import { calendarRangeWords } from '../condition-words'
import { amountWords } from '../dated-values'
import { calendarDayText } from '../day-words'
import { error, type Finding, inside, type Place } from '../finding'
import { placeOf } from '../placed'
import type { DatedValue, Procedure, Validity } from '../schema'
import { type PlacedUse, usesOf } from '../value-uses'

/** Whether each dated value is set exactly once on every day, and wherever a rule looks it up. */
export function* checkValues(book: RuleBook): Generator<Finding> {
  for (const value of book.ruleSet.values) yield* checkRanges(value)
  for (const procedure of book.ruleSet.procedures) {
    yield* checkValidity(procedure)
    for (const use of usesOf(procedure)) yield* checkUse(use, procedure, book)
  }
}

type Range = DatedValue['ranges'][number]

function* checkRanges({ id, ranges, unit }: DatedValue): Generator<Finding> {
  const placeAt = (index: number) => placeOf('value', id, `ranges.${index}`)
  // A day that does not exist is found as such.
  if (ranges.flatMap(({ from, until }) => [from, until]).some(day => day !== undefined && !parseLocalDate(day))) return
  for (const [index, { from, until }] of ranges.entries()) {
    if (from !== undefined && until !== undefined && from > until) yield emptyRange(placeAt(index))
  }
  const inOrder = [...ranges.entries()].toSorted(([, a], [, b]) => (a.from ?? '').localeCompare(b.from ?? ''))
  for (const [position, [index, range]] of inOrder.entries()) {
    const [, before] = inOrder[position - 1] ?? []
    if (before) yield* checkSeam(before, range, { place: placeAt(index), unit })
  }
}

type Seam = { readonly place: Place; readonly unit: DatedValue['unit'] }

/** Where one range ends and the next begins. */
function* checkSeam(before: Range, after: Range, { place, unit }: Seam): Generator<Finding> {
  const begins = after.from as LocalDate | undefined
  const due = before.until === undefined ? null : addDays(before.until as LocalDate, 1)
  if (begins === undefined || due === null || begins < due) {
    const day = begins ?? (before.until as LocalDate | undefined) ?? (before.from as LocalDate)
    const amounts = [before, after].map(({ amount }) => amountWords(amount, unit).ja).join('と')
    const message = `${dayOf(day)}は、2つの期間に入っています（${amounts}）。どちらなのか決まりません。`
    yield { ...error('value-overlap', place, message), day }
  } else if (begins > due) {
    const message = `${calendarRangeWords({ from: due, until: addDays(begins, -1) })}の間が決まっていません。`
    yield { ...error('value-gap', place, message), day: due }
  }
}

function* checkValidity({ id, valid, formsValid = [], forms }: Procedure): Generator<Finding> {
  const place = placeOf('procedure', id)
  if (valid) yield* checkLimits(valid, inside(place, 'valid'))
  for (const [index, one] of formsValid.entries()) {
    const at = inside(place, 'formsValid', index)
    yield* checkLimits(one, at)
    if (!forms.includes(one.form))
      yield error('unknown-form', at, `様式「${one.form}」は、この手続きの様式に入っていません。`)
  }
}

/** Other faults are those of the condition it stands for. */
function* checkLimits({ by, from, until }: Validity, place: Place): Generator<Finding> {
  if ('fact' in by && from === undefined && until === undefined)
    yield error('no-limit', place, 'いつからも、いつまでも決まっていません。')
}

function* checkUse(use: PlacedUse, { valid }: Procedure, book: RuleBook): Generator<Finding> {
  const value = book.values.get(use.value)
  if (!value) {
    yield error('unknown-value', use.place, `日付で変わる値「${use.value}」は登録されていません。`)
    return
  }
  if (use.unit && use.unit !== value.unit) {
    const words = `「${value.name.ja}」は${unitNames[value.unit]}なので、${unitNames[use.unit]}として使えません。`
    yield error('wrong-kind', use.place, words)
  }
  const last = endOf(value)
  if ('fact' in use.by || last === null) return
  const goesOn = !valid || 'fact' in valid.by || valid.until === undefined || valid.until > last
  if (!goesOn) return
  const message = `「${value.name.ja}」は${dayOf(last)}までしか決まっていないので、次の日からは額がわかりません。`
  yield { ...error('value-outside-ranges', use.place, message), day: addDays(last, 1) }
}

/** The last day that is set; null where it goes on. */
function endOf({ ranges }: DatedValue): LocalDate | null {
  const ends = ranges.map(({ until }) => until)
  return ends.includes(undefined) ? null : ((ends.toSorted().at(-1) as LocalDate | undefined) ?? null)
}

const unitNames: Readonly<Record<DatedValue['unit'], string>> = {
  yen: '金額',
  'yen-a-month': '月ごとの金額',
  days: '日数',
  months: '月数',
  years: '年数',
}

function emptyRange(place: Place): Finding {
  return error('empty-range', place, '始まりが終わりより後なので、どの日にも当てはまりません。')
}

function dayOf(day: LocalDate): string {
  return calendarDayText(day).ja
}
