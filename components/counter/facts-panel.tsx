'use client'
// As forms-panel.tsx.

import { Panel } from '@/components/staff/panel'
import { FieldList } from './field-list'
import type { FieldRows } from './field-row'

export function FactsPanel({ group }: { group: FieldRows | null }) {
  return (
    <Panel className="max-xl:order-4 max-xl:col-span-full" title="事実" id="facts">
      {group && <FieldList group={group} />}
    </Panel>
  )
}
