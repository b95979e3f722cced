import { Panel } from '@/components/staff/panel'
import type { DraftView } from '@/lib/counter/draft-view'
import { FieldList } from './field-list'

export function FactsPanel({ view }: { view: DraftView }) {
  const group = view.groups.find(({ person }) => person === null)
  return (
    <Panel className="max-xl:order-4 max-xl:col-span-full" title="事実" id="facts">
      {group && <FieldList group={group} />}
    </Panel>
  )
}
