import { forPrograms } from '@/lib/exports-api/admit'
import { acknowledgeOf } from '@/lib/exports-api/pull'
import { json, problem } from '@/lib/exports-api/reply'
import { AcknowledgementRequest } from '@/lib/exports-api/schema'
import { readJson } from '@/lib/guide-api/json'

type Context = { readonly params: Promise<{ readonly receipt: string }> }

export const POST = forPrograms(async (program, request, { params }: Context) => {
  const { receipt } = await params
  const read = await readJson(request)
  const asked = 'refused' in read ? null : AcknowledgementRequest.safeParse(read.body)
  if (!asked?.success)
    return problem('本文を {"sha256": "取り込んだデータの sha256"} の形の JSON にしてください。', 422)
  const outcome = await acknowledgeOf(receipt, asked.data.sha256, program)

  if (outcome.kind !== 'acknowledged') return problem(refusals[outcome.kind].message, refusals[outcome.kind].status)
  return json({ receipt, acknowledgedAt: outcome.at.toISOString() })
})

const refusals = {
  gone: { message: 'この受取番号の連携データはありません。', status: 404 },
  'not-fetched': { message: 'まだ取り出していません。先に取り出してください。', status: 409 },
  'other-content': { message: 'sha256 が、渡したデータのものではありません。', status: 409 },
} as const
