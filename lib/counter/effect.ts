import type { LocalDate } from '@/lib/calendar/local-date'
import type { DraftContent } from '@/lib/drafts/content'
import type { RuleBook } from '@/lib/rules/book'
import type { Judged, Verdict } from '@/lib/rules/verdicts'
import { draftFields } from './draft-fields'
import type { Field } from './field'
import { everything, type JudgedDraft, judgeDraft } from './judged-draft'
import { peopleOf } from './people'
import { type DeadlineWords, deadlineWords } from './procedure-rows'

/** What corrections would do, said before anything is saved. */
export type Effect = {
  readonly procedures: readonly ProcedureEffect[]
  readonly forms: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Questions that nobody was asked so far. */
  readonly opened: readonly OpenedField[]
}

export type ProcedureEffect = {
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed' | 'altered'
  readonly was: Verdict
  readonly verdict: Verdict
  readonly because: string
  readonly deadline: DeadlineWords
  /** Another last day before; empty where it stays. */
  readonly deadlineBefore: string
  /** Whom it is about, by name, where that changes; empty where it does not. */
  readonly concerns: readonly string[]
}

export type OpenedField = { readonly whose: string; readonly field: Field }

export type Between = { readonly before: DraftContent; readonly after: DraftContent }

export function effectOf(
  { before, after }: Between,
  { book, today }: { readonly book: RuleBook; readonly today: LocalDate },
): Effect {
  const [was, is] = [judgeDraft(before, book, today), judgeDraft(after, book, today)]
  const names = peopleOf(after, book, today).map(({ shortName }) => shortName)
  const titles = (judged: JudgedDraft) => new Map(judged.forms.map(({ id, title }) => [id, title]))
  return {
    procedures: procedureEffects(was, is, { today, names }),
    forms: { added: missingIn(titles(is), titles(was)), removed: missingIn(titles(was), titles(is)) },
    opened: openedFields({ before, after }, { book, today, was, is }),
  }
}

type Naming = { readonly today: LocalDate; readonly names: readonly string[] }

function procedureEffects(was: JudgedDraft, is: JudgedDraft, naming: Naming): readonly ProcedureEffect[] {
  const earlier = new Map(everything(was.result).map(judged => [judged.procedure.id, judged]))
  return everything(is.result).flatMap(judged => {
    const before = earlier.get(judged.procedure.id)
    const change = changeOf(before, judged)
    return change ? [{ ...wordsOf(judged, before, naming), change }] : []
  })
}

function changeOf(before: Judged | undefined, after: Judged): ProcedureEffect['change'] | null {
  const [was, is] = [before !== undefined && isWanted(before), isWanted(after)]
  if (was !== is) return is ? 'added' : 'removed'
  if (!is || !before) return null
  const isSame =
    before.verdict === after.verdict &&
    before.deadline?.on === after.deadline?.on &&
    before.for.join() === after.for.join()
  return isSame ? null : 'altered'
}

function wordsOf(after: Judged, before: Judged | undefined, { today, names }: Naming): Omit<ProcedureEffect, 'change'> {
  const deadline = deadlineWords(after.deadline, today)
  const earlier = deadlineWords(before?.deadline ?? null, today)
  const isOthers = before !== undefined && before.for.join() !== after.for.join()
  return {
    id: after.procedure.id,
    name: after.procedure.officialName.ja,
    was: before?.verdict ?? 'not-required',
    verdict: after.verdict,
    because: after.because,
    deadline,
    deadlineBefore: before && isWanted(before) && earlier.short !== deadline.short ? earlier.short : '',
    concerns: isOthers ? after.for.flatMap(index => names[index] ?? []) : [],
  }
}

/** Not what is only there for whoever asks for it. */
function isWanted({ verdict, procedure }: Judged): boolean {
  return verdict !== 'not-required' && procedure.need === 'must'
}

function missingIn(these: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] {
  return [...these].filter(([id]) => !others.has(id)).map(([, title]) => title)
}

type Sides = {
  readonly book: RuleBook
  readonly today: LocalDate
  readonly was: JudgedDraft
  readonly is: JudgedDraft
}

function openedFields({ before, after }: Between, { book, today, was, is }: Sides): readonly OpenedField[] {
  const earlier = draftFields(before, { book, today, forms: was.forms })
  const known = new Set(earlier.flatMap(({ fields }) => fields).map(({ path }) => path))
  return draftFields(after, { book, today, forms: is.forms }).flatMap(({ title, fields }) =>
    fields
      .filter(({ path, current, isRequired }) => !known.has(path) && current === '' && isRequired)
      .map(field => ({ whose: title, field })),
  )
}
