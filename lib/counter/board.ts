import 'server-only'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { endOfDayInJapan, todayInJapan } from '@/lib/config/clock'
import { findLastPrints } from '@/lib/db/audit'
import { countReceived, listReceived } from '@/lib/db/counter-board'
import type { Draft } from '@/lib/db/draft-rows'
import { required } from '@/lib/rules/book'
import { bookOfVersion } from './book-of-version'
import { judgeDraft, openProcedures } from './judged-draft'
import { shownCode } from './shown-code'
import { type StepName, stepsOf } from './steps'

/** One draft on the board. The screen can be seen by others: no name, no address, no age. */
export type BoardRow = {
  readonly id: string
  readonly receiptCode: string
  readonly events: string
  readonly people: number
  readonly receivedAt: Date
  readonly completedAt: Date | null
  /** Where it stands; null once it is completed. */
  readonly step: StepName | null
  readonly procedures: number
  readonly open: number
}

export type Board = {
  readonly today: LocalDate
  readonly received: number
  readonly completed: number
  readonly rows: readonly BoardRow[]
}

const longest = 50

/** What was received today, what is still open first. */
export async function todaysBoard(): Promise<Board> {
  const today = todayInJapan()
  const span = { from: endOfDayInJapan(addDays(today, -1)), before: endOfDayInJapan(today) }
  const [counts, drafts] = await Promise.all([countReceived(span), listReceived({ ...span, limit: longest })])
  const prints = await findLastPrints(drafts.map(({ id }) => id))
  const rows = await Promise.all(drafts.map(draft => boardRow(draft, today, prints.get(draft.id) ?? null)))
  return { today, ...counts, rows: rows.toSorted(openFirst) }
}

async function boardRow(draft: Draft, today: LocalDate, printedAt: Date | null): Promise<BoardRow> {
  const { id, content, completions, completedAt, createdAt, receivedAt } = draft
  const book = await bookOfVersion(draft.ruleSetVersion)
  const { result } = judgeDraft(content, book, today)
  const completed = completions.map(({ procedureId }) => procedureId)
  return {
    id,
    receiptCode: shownCode(content.receiptCode),
    events: content.events.map(event => required(book.events, event).title.ja).join('・'),
    people: content.application.people.length,
    receivedAt: receivedAt ?? createdAt,
    completedAt,
    step: stepsOf({ ...draft, printedAt }).find(({ state }) => state === 'now')?.name ?? null,
    procedures: result.procedures.length,
    open: openProcedures(result, completed).length,
  }
}

function openFirst(a: BoardRow, b: BoardRow): number {
  if ((a.completedAt === null) !== (b.completedAt === null)) return a.completedAt === null ? -1 : 1
  return a.completedAt === null
    ? a.receivedAt.getTime() - b.receivedAt.getTime()
    : b.receivedAt.getTime() - a.receivedAt.getTime()
}
