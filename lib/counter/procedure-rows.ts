import { type LocalDate, partsOf } from '@/lib/calendar/local-date'
import type { Draft } from '@/lib/db/draft-rows'
import { daysLeft, formatDay } from '@/lib/format/day'
import { type RuleBook, required } from '@/lib/rules/book'
import type { Deadline } from '@/lib/rules/deadlines'
import type { Procedure } from '@/lib/rules/schema'
import type { Judged, Verdict } from '@/lib/rules/verdicts'

export type ProcedureRow = {
  readonly id: string
  readonly name: string
  readonly verdict: Verdict
  /** What it was on the resident's own answers, where a correction changed it. */
  readonly changedFrom: Verdict | null
  readonly because: string
  /** Members it is about, by position; empty: the household as a whole. */
  readonly concerns: readonly number[]
  /** Members of whom it is not known. */
  readonly uncertainFor: readonly number[]
  readonly deadline: DeadlineWords
  readonly department: string
  readonly law: string
  readonly bring: readonly string[]
  /** Fields the department in charge has yet to confirm. */
  readonly unconfirmed: readonly string[]
  readonly completed: { readonly at: Date; readonly by: string } | null
}

export type DeadlineWords = {
  readonly short: string
  readonly long: string
  readonly isOver: boolean
}

export type RowContext = {
  readonly book: RuleBook
  readonly today: LocalDate
  readonly before: ReadonlyMap<string, Verdict>
  readonly completions: Draft['completions']
  /** What a clerk asked to see, by item. */
  readonly brought?: Draft['content']['brought']
}

export function procedureRow(
  judged: Judged,
  { book, today, before, completions, brought = {} }: RowContext,
): ProcedureRow {
  const { procedure, verdict, because, deadline, bring } = judged
  const was = before.get(procedure.id)
  const done = completions.find(({ procedureId }) => procedureId === procedure.id)
  return {
    id: procedure.id,
    name: procedure.officialName.ja,
    verdict,
    changedFrom: was !== undefined && was !== verdict ? was : null,
    because,
    concerns: judged.for,
    uncertainFor: judged.uncertainFor,
    deadline: deadlineWords(deadline, today),
    department: required(book.departments, procedure.department).name.ja,
    law: procedure.law,
    bring: bring.map(({ item, isUncertain }) => {
      const name = isUncertain ? `${item.name.ja}（要る場合）` : item.name.ja
      const isThere = brought[item.id]
      return isThere ? `${name}【${isThere === 'yes' ? 'あり' : 'なし'}】` : name
    }),
    unconfirmed: procedure.unconfirmed.map(field => unconfirmedNames[field]),
    completed: done ? { at: done.at, by: done.by.displayName } : null,
  }
}

export function deadlineWords(deadline: Deadline | null, today: LocalDate): DeadlineWords {
  if (!deadline) return { short: '', long: '', isOver: false }
  const { on, nominalOn, text, kind } = deadline
  if (!on) return { short: withoutDay[kind], long: text.ja, isOver: false }
  const { month, day } = partsOf(on)
  const moved =
    nominalOn && nominalOn !== on ? `${formatDay(nominalOn, 'ja', { style: 'near', today })}が休みのため、` : ''
  const exact = `${moved}${formatDay(on, 'ja', { style: 'near', today })}（${daysLeft(on, today, 'ja')}）`
  return { short: `${month}/${day}`, long: `${exact}。${text.ja}`, isOver: on < today }
}

const withoutDay: Readonly<Record<Deadline['kind'], string>> = {
  dated: '',
  promptly: 'すみやかに',
  none: 'なし',
  unknown: '要確認',
}

const unconfirmedNames: Readonly<Record<Procedure['unconfirmed'][number], string>> = {
  requiredWhen: '必要な条件',
  deadline: '期限',
  bring: '持ち物',
  fee: '手数料',
  channels: '方法',
  place: '場所',
}
