import type { Metadata } from 'next'
import { GraphFilterForm, GraphLegend } from '@/components/rule-graph/graph-filter'
import { GraphFrame } from '@/components/rule-graph/graph-frame'
import { GraphPanel } from '@/components/rule-graph/graph-panel'
import { GraphSvg } from '@/components/rule-graph/graph-svg'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { graphView } from '@/lib/rule-graph/graph-view'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import type { Query } from '../query'
import { filterIn, queryOf } from './filter'

export const metadata: Metadata = { title: 'つながり' }

export default async function GraphPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(administratorRoles)
  const { ruleSet } = await ruleSetBeingEdited()
  const view = graphView(ruleSet, filterIn(await searchParams))
  const { filter, picture, counts, lit, chosen } = view
  const hrefOf = (node: string) => `/admin/graph?${queryOf({ ...filter, node })}`

  return (
    <main id="main" className="grid min-h-0 gap-3 p-3 xl:fill-window xl:grid-cols-[minmax(0,1fr)_20rem]">
      <Panel
        title="つながり"
        id="graph"
        heading="h1"
        note={`質問${counts.question}・条件${counts.condition}・手続き${counts.procedure}`}
        className="grid min-h-0 min-w-0 grid-rows-[auto_auto_auto_minmax(0,1fr)] max-xl:max-h-[80vh]"
      >
        <GraphFilterForm {...view} />
        <GraphFrame
          width={picture.width}
          height={picture.height}
          svgHref={`/admin/graph/picture.svg?${queryOf(filter)}`}
          legend={<GraphLegend />}
        >
          <GraphSvg picture={picture} lit={lit} chosen={filter.node} hrefOf={hrefOf} />
        </GraphFrame>
      </Panel>
      <GraphPanel chosen={chosen} hrefOf={hrefOf} />
    </main>
  )
}
