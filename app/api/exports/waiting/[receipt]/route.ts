import { forPrograms } from '@/lib/exports-api/admit'
import { type Pulled, pull } from '@/lib/exports-api/pull'
import { fileReply, json, problem } from '@/lib/exports-api/reply'

type Context = { readonly params: Promise<{ readonly receipt: string }> }

export const GET = forPrograms(async (program, request, { params }: Context) => {
  const { receipt } = await params
  const pulled = await pull(receipt, program)
  if (pulled === 'gone') return problem('この受取番号の連携データはありません。', 404)
  if (pulled === 'held') return problem('窓口で訂正されました。もう一度渡されるまで待ってください。', 409)

  return new URL(request.url).searchParams.get('as') === 'file' ? asFile(pulled) : asRows(pulled)
})

function asFile({ file, fetched }: Pulled): Response {
  return fileReply(file.bytes, file.mediaType, {
    'Content-Disposition': `attachment; filename="${file.name}"`,
    'X-Content-SHA256': fetched.waiting.sha256,
  })
}

function asRows({ run, fetched: { waiting } }: Pulled): Response {
  const names = run.profile.columns.map(({ name }) => name)
  return json({
    receipt: waiting.receipt,
    profile: waiting.profileId,
    profileVersion: waiting.profileVersion,
    sha256: waiting.sha256,
    rows: run.rows.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))),
    substitutes: run.lost.map(({ row, column, codePoints, written }) => ({ row, column, codePoints, written })),
  })
}
