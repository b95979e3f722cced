import type { ReactNode } from 'react'
import { Notice } from '@/components/staff/notice'
import { Shortcuts } from '@/components/staff/shortcuts'
import { SoftLinks } from '@/components/staff/soft-links'
import type { DraftView } from '@/lib/counter/draft-view'
import type { Field } from '@/lib/counter/field'
import { CaseHeader } from './case-header'
import { CheckPanel } from './check-panel'
import { CorrectionsPanel } from './corrections-panel'
import type { DraftActions } from './draft-actions'
import { DraftFooter } from './draft-footer'
import { FactsPanel } from './facts-panel'
import { fieldRowsOf } from './field-row'
import { FormsPanel } from './forms-panel'
import { IdentityPanel } from './identity-panel'
import { PeoplePanel } from './people-panel'
import { ProceduresPanel } from './procedures-panel'
import { type Said, saidSentences } from './said'

export type DraftPageProps = {
  readonly view: DraftView
  readonly editing: Field | null
  /** What was just done. */
  readonly said: Said | null
  readonly actions: DraftActions
  /** Whose screen it is. */
  readonly staffId: string
  readonly slots?: DraftSlots
}

/** What other parts of the counter put on this page. A slot left out takes no room. */
export type DraftSlots = {
  /** A line under the header: who else has this case open. */
  readonly presence?: ReactNode
  /** Above the forms: where the person goes next, desk by desk. */
  readonly stops?: ReactNode
  /** Below the stops: what the resident's own screen shows, and the signature. */
  readonly screen?: ReactNode
  /** In the footer: the way to the files for core systems. */
  readonly exports?: ReactNode
}

/** Left to right is the order of work: who, what was corrected, what follows, what gets printed. */
export function DraftPage({ view, editing, said, actions, staffId, slots = {} }: DraftPageProps) {
  const { draft } = view
  const groups = view.groups.map(fieldRowsOf)
  return (
    <>
      <main id="main" className="fill-window flex min-h-150 flex-col">
        <CaseHeader view={view} />
        {slots.presence}
        {said && (
          <div className="px-3 pt-2">
            <Notice kind={saidSentences[said].kind}>{saidSentences[said].text}</Notice>
          </div>
        )}
        <div className="grid min-h-0 flex-1 gap-3 p-3 max-xl:content-start max-xl:overflow-y-auto md:max-xl:grid-cols-2 xl:grid-cols-[17.25rem_minmax(0,1fr)_22.875rem]">
          <div className="grid content-start gap-3 max-xl:contents xl:min-h-0 xl:overflow-y-auto">
            <IdentityPanel draft={draft} actions={actions} isNext={!editing && !draft.completedAt} />
            <CheckPanel checks={view.checks} canEdit={draft.completedAt === null} />
            <PeoplePanel people={view.people} groups={groups} editing={editing?.path ?? null} />
            <FactsPanel group={groups.find(({ person }) => person === null) ?? null} />
          </div>
          <div className="grid content-start gap-3 max-xl:order-3 max-xl:col-span-full xl:min-h-0 xl:grid-rows-[auto_minmax(0,1fr)]">
            <CorrectionsPanel view={view} editing={editing} staffId={staffId} actions={actions} />
            <ProceduresPanel
              {...proceduresOf(view)}
              decide={draft.completedAt === null ? actions.decideProcedure : null}
            />
          </div>
          <div className="max-xl:contents xl:flex xl:min-h-0 xl:flex-col xl:gap-3">
            {slots.stops && (
              <section
                aria-label="窓口から窓口へ"
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
                tabIndex={0}
                className="grid gap-3 focus-visible:-outline-offset-4 max-xl:order-1 max-xl:col-span-full xl:max-h-[45%] xl:flex-none xl:overflow-y-auto"
              >
                {slots.stops}
              </section>
            )}
            <div className="grid gap-3 empty:hidden max-xl:order-4 max-xl:col-span-full xl:flex-none">
              {slots.screen}
            </div>
            <FormsPanel draftId={draft.id} forms={view.forms} />
          </div>
        </div>
        <DraftFooter view={view} actions={actions}>
          {slots.exports}
        </DraftFooter>
      </main>
      <Shortcuts />
      <SoftLinks />
    </>
  )
}

/** As little of the view as the panel shows: it is sent to the browser. */
function proceduresOf({ procedures, optional, notRequired, openCount, people, draft }: DraftView) {
  return {
    procedures,
    optional,
    notRequired: notRequired.map(({ id, name, because }) => ({ id, name, because })),
    openCount,
    people: people.map(({ index, shortName }) => ({ index, shortName })),
    ruleSetVersion: draft.ruleSetVersion,
  }
}
