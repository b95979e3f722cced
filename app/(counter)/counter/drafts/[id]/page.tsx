import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { CaseLive } from '@/components/counter/case-live'
import { DraftPage } from '@/components/counter/draft-page'
import { ExportLink } from '@/components/counter/export-link'
import { isSaid } from '@/components/counter/said'
import { ScreenPanel } from '@/components/counter/screen-panel'
import { StopsPanel } from '@/components/counter/stops-panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { findField } from '@/lib/counter/draft-fields'
import { openDraft } from '@/lib/counter/open-draft'
import { stopsView } from '@/lib/counter/stops-view'
import { screenPanelOf } from '@/lib/screen/panel'
import { press, sendBackFrom } from '../../work'
import { actionsFor } from './actions-for'
import { clear, show } from './screen/actions'

/** No name: titles stand in histories and on task bars. */
export const metadata: Metadata = { title: '対応中' }

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export default async function CounterDraftPage({ params, searchParams }: Props) {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  const { edit, said } = await searchParams
  const view = await openDraft(id, clerk)
  if (view === 'not-yours') forbidden()
  if (view === 'gone') notFound()
  const [screen, stops] = await Promise.all([screenPanelOf(view, clerk), stopsView(view.draft, clerk)])
  return (
    <DraftPage
      view={view}
      editing={typeof edit === 'string' ? findField(view.groups, edit) : null}
      said={isSaid(said) ? said : null}
      actions={actionsFor(id)}
      staffId={clerk.staff.id}
      slots={{
        screen: <ScreenPanel view={screen} show={show.bind(null, id)} clear={clear.bind(null, id)} />,
        stops: <StopsPanel view={stops} press={press} sendBack={sendBackFrom.bind(null, id)} />,
        presence: <CaseLive draftId={id} />,
        exports: <ExportLink draftId={id} />,
      }}
    />
  )
}
