import { GraphSvg } from '@/components/rule-graph/graph-svg'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { graphView } from '@/lib/rule-graph/graph-view'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { filterIn } from '../filter'

/** The picture as a file: for a meeting, or a paper on the wall. */
export async function GET(request: Request): Promise<Response> {
  await requireStaff(administratorRoles)
  const { ruleSet } = await ruleSetBeingEdited()
  const asked = filterIn(Object.fromEntries(new URL(request.url).searchParams))
  const { picture, lit, filter } = graphView(ruleSet, asked)
  const { renderToStaticMarkup } = await import('react-dom/server.edge')
  const svg = renderToStaticMarkup(<GraphSvg picture={picture} lit={lit} chosen={filter.node} hrefOf={null} />)
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rules.svg"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
