import type { LocalDate } from '@/lib/calendar/local-date'
import type { Draft } from '@/lib/db/draft-rows'
import { type RuleBook, required } from '@/lib/rules/book'
import { standingSignatures } from '@/lib/screen/progress'
import { type CorrectionRow, correctionRows } from './corrections'
import { draftFields } from './draft-fields'
import type { FieldGroup } from './field'
import { type FormPreview, formPreviews } from './form-previews'
import { type JudgedDraft, openProcedures } from './judged-draft'
import { type PersonRow, peopleOf } from './people'
import { type ProcedureRow, procedureRow } from './procedure-rows'
import { type Step, stepsOf } from './steps'
import { type ToCheck, toCheck } from './to-check'

/** Everything the page of one draft says, derived anew each time it is opened. */
export type DraftView = {
  readonly draft: Draft
  readonly events: string
  readonly people: readonly PersonRow[]
  readonly groups: readonly FieldGroup[]
  readonly corrections: readonly CorrectionRow[]
  readonly steps: readonly Step[]
  /** What is filed, and what a correction made unnecessary. */
  readonly procedures: readonly ProcedureRow[]
  /** For whom wants it. */
  readonly optional: readonly ProcedureRow[]
  readonly notRequired: readonly ProcedureRow[]
  readonly openCount: number
  readonly forms: readonly FormPreview[]
  readonly checks: readonly ToCheck[]
}

export type Seen = {
  readonly draft: Draft
  readonly book: RuleBook
  readonly judged: JudgedDraft
  readonly today: LocalDate
  readonly printedAt: Date | null
}

export function draftView({ draft, book, judged, today, printedAt }: Seen): DraftView {
  const { content, completions } = draft
  const groups = draftFields(content, { book, today, forms: judged.forms })
  const signatures = standingSignatures(draft, book, today)
  const forms = formPreviews(content, judged.forms, { book, today, signatures, result: judged.result })
  return {
    draft,
    events: content.events.map(event => required(book.events, event).title.ja).join('・'),
    people: peopleOf(content, book, today),
    groups,
    corrections: correctionRows(groups, content.corrections),
    steps: stepsOf({ ...draft, printedAt }),
    ...procedureRows(judged, { book, today, before: judged.before, completions, brought: content.brought }),
    openCount: openProcedures(
      judged.result,
      completions.map(({ procedureId }) => procedureId),
    ).length,
    forms,
    checks: toCheck({ groups, procedures: judged.result.procedures, forms }),
  }
}

function procedureRows({ result, before }: JudgedDraft, context: Parameters<typeof procedureRow>[1]) {
  const rows = (judged: JudgedDraft['result']['procedures']) => judged.map(one => procedureRow(one, context))
  const wasWanted = (id: string) => (before.get(id) ?? 'not-required') !== 'not-required'
  const dropped = result.notRequired.filter(({ procedure }) => procedure.need === 'must' && wasWanted(procedure.id))
  return {
    procedures: [...rows(result.procedures), ...rows(dropped)],
    optional: rows(result.optional),
    notRequired: rows(result.notRequired.filter(one => !dropped.includes(one))),
  }
}
