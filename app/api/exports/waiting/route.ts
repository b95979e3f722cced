import { forPrograms } from '@/lib/exports-api/admit'
import { waitingFor } from '@/lib/exports-api/pull'
import { json } from '@/lib/exports-api/reply'

export const GET = forPrograms(async (program, request) =>
  json(await waitingFor(program, new URL(request.url).searchParams.get('profile'))),
)
