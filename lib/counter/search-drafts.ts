import 'server-only'
import { dayInJapan, todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { findDraftsByTerm } from '@/lib/db/draft-search'
import { personTerm, reservationTerm, type SearchTerm } from '@/lib/drafts/search-terms'
import type { DraftStatus } from '@/lib/drafts/status'
import { formatDay } from '@/lib/format/day'
import { required } from '@/lib/rules/book'
import { type Case, casesToList } from './access'
import type { Clerk } from './clerk'
import { openProcedures } from './judged-draft'
import { mustWait } from './pace'
import { shownCode } from './shown-code'
import { parseTypedDay } from './typed-day'

export type SearchWords =
  | { readonly kind: 'person'; readonly kana: string; readonly birthDate: string }
  | { readonly kind: 'reservation'; readonly number: string }

/** Enough to choose by, and nobody's name: that stands on the page of the draft, whose opening is recorded. */
export type FoundDraft = {
  readonly id: string
  readonly receiptCode: string
  readonly events: string
  readonly people: number
  readonly day: string
  readonly status: DraftStatus
  readonly procedures: number
  readonly open: number
}

export type Searched =
  | { readonly kind: 'found'; readonly drafts: readonly FoundDraft[] }
  | { readonly kind: 'unreadable'; readonly field: 'kana' | 'birthDate' | 'number' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const pace = { perClerk: 20, perTerminal: 200 }
const mostShown = 20

/** Exact matches only. What was searched for is not recorded, only by which way and how much was found. */
export async function searchDrafts(words: SearchWords, clerk: Clerk): Promise<Searched> {
  const term = termOf(words)
  if ('field' in term) return { kind: 'unreadable', field: term.field }
  const retryAfterSeconds = await mustWait('search', pace, clerk)
  if (retryAfterSeconds !== null) return { kind: 'too-many', retryAfterSeconds }

  const cases = await casesToList(await findDraftsByTerm(term, mostShown), clerk)

  const detail = { kind: words.kind, found: cases.length }
  await recordAudit({ action: 'draft.search', actor: { ...clerk.actor, detail } })
  return { kind: 'found', drafts: cases.map(foundDraft) }
}

type Unreadable = { readonly field: 'kana' | 'birthDate' | 'number' }

function termOf(words: SearchWords): SearchTerm | Unreadable {
  if (words.kind === 'reservation') return reservationTerm(words.number) ?? { field: 'number' }
  const birthDate = parseTypedDay(words.birthDate)
  if (!birthDate) return { field: 'birthDate' }
  return personTerm({ family: words.kana, given: '' }, birthDate) ?? { field: 'kana' }
}

function foundDraft({ draft, book, judged: { result } }: Case): FoundDraft {
  const { id, content, completions, status, createdAt, receivedAt } = draft
  const today = todayInJapan()
  const completed = completions.map(({ procedureId }) => procedureId)
  return {
    id,
    receiptCode: shownCode(content.receiptCode),
    events: content.events.map(event => required(book.events, event).title.ja).join('・'),
    people: content.application.people.length,
    day: formatDay(dayInJapan(receivedAt ?? createdAt), 'ja', { style: 'near', today }),
    status,
    procedures: result.procedures.length,
    open: openProcedures(result, completed).length,
  }
}
