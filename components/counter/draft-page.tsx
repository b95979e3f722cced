import { Notice } from '@/components/staff/notice'
import { Shortcuts } from '@/components/staff/shortcuts'
import type { DraftView } from '@/lib/counter/draft-view'
import type { Field } from '@/lib/counter/field'
import { CaseHeader } from './case-header'
import { CorrectionsPanel } from './corrections-panel'
import type { DraftActions } from './draft-actions'
import { DraftFooter } from './draft-footer'
import { FactsPanel } from './facts-panel'
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
}

/** Left to right is the order of work: who, what was corrected, what follows, what gets printed. */
export function DraftPage({ view, editing, said, actions }: DraftPageProps) {
  const { draft } = view
  return (
    <>
      <main id="main" className="flex h-[calc(100dvh-var(--spacing-bar))] min-h-150 flex-none flex-col">
        <CaseHeader view={view} />
        {said && (
          <div className="px-3 pt-2">
            <Notice kind={saidSentences[said].kind}>{saidSentences[said].text}</Notice>
          </div>
        )}
        <div className="grid min-h-0 flex-1 gap-3 p-3 max-xl:content-start max-xl:overflow-y-auto md:max-xl:grid-cols-2 xl:grid-cols-[17.25rem_minmax(0,1fr)_22.875rem]">
          <div className="grid content-start gap-3 max-xl:contents xl:min-h-0 xl:overflow-y-auto">
            <IdentityPanel draft={draft} actions={actions} isNext={!editing && !draft.completedAt} />
            <PeoplePanel view={view} editing={editing} />
            <FactsPanel view={view} />
          </div>
          <div className="grid content-start gap-3 max-xl:order-3 max-xl:col-span-full xl:min-h-0 xl:grid-rows-[auto_minmax(0,1fr)]">
            <CorrectionsPanel view={view} editing={editing} actions={actions} />
            <ProceduresPanel view={view} actions={actions} />
          </div>
          <FormsPanel draftId={draft.id} forms={view.forms} />
        </div>
        <DraftFooter view={view} actions={actions} />
      </main>
      <Shortcuts />
    </>
  )
}
