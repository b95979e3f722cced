import { appendFileSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { problemSentence } from '@/lib/audit/problem'
import { dayInJapan } from '@/lib/config/clock'
import { formatInstant } from '@/lib/format/instant'
import { report } from './report'
import { withSurroundings } from './with-surroundings'

const usage = `使い方
  npm run audit -- seal                      まだ封印していない記録を封印する（サーバーも自分で行う）
  npm run audit -- heads [--all] [--out F]   封印の控えを表示する、またはファイル F に書き足す。別の機械や紙に残す
  npm run audit -- verify [--heads F]        記録を初めから終わりまで確かめる。F は別に残した控え`

type Request = { readonly isAll: boolean; readonly out: string | undefined; readonly heads: string | undefined }

const commands: Readonly<Record<string, (request: Request) => Promise<number>>> = { seal, heads, verify }

await report(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, out: { type: 'string' }, heads: { type: 'string' } },
  })
  const [name = ''] = positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Error(usage)
  return withSurroundings(() => command({ isAll: values.all ?? false, out: values.out, heads: values.heads }))
})

async function seal(): Promise<number> {
  const { sealAudit } = await import('@/lib/db/audit-chain')
  const { batches, entries } = await sealAudit()
  console.log(batches === 0 ? '封印していない記録はありません。' : `${entries}件の記録を、${batches}つに封印しました。`)
  return 0
}

async function heads({ isAll, out }: Request): Promise<number> {
  const { sealAudit, findLastBatch, listHeads } = await import('@/lib/db/audit-chain')
  const { writeHead } = await import('@/lib/audit/heads')
  const { config } = await import('@/lib/config/config')
  const { recordAudit } = await import('@/lib/db/audit')
  await recordAudit({ action: 'audit.heads', actor: { staffId: null, terminal: 'command' } })
  await sealAudit()
  const last = await findLastBatch()
  if (!last) throw new Error('封印がまだありません。')
  const lines = (await listHeads(isAll ? 1 : last.number)).map(head => writeHead(head, config().keyring))
  if (out === undefined) console.log(lines.join('\n'))
  else appendFileSync(out, `# ${dayInJapan(new Date())}\n${lines.join('\n')}\n`)
  if (out !== undefined)
    console.log(`${lines.length}行を ${out} に書き足しました。データベースの外の、別の場所に残してください。`)
  return 0
}

async function verify({ heads }: Request): Promise<number> {
  const { verifyLog } = await import('@/lib/audit/verify-log')
  const kept = heads === undefined ? null : readFileSync(heads, 'utf8')
  const { problems, entries, batches, unsealed, last, tookMs } = await verifyLog(kept)
  for (const problem of problems) console.log(problemSentence(problem))
  if (problems.length === 0) console.log('封印した記録に、書き換え・削除・差し込みは見つかりませんでした。')
  console.log(`  確かめた記録  ${entries}件（封印 ${batches}つ、${(tookMs / 1000).toFixed(1)}秒）`)
  if (last) console.log(`  最後の封印    ${last.number}（${formatInstant(last.madeAt)}、記録 ${last.lastId} まで）`)
  console.log(`  封印していない記録 ${unsealed}件（まだ確かめられません）`)
  if (heads === undefined)
    console.log('  控えと比べていません。データベース全体が前の状態に戻されていても、控えがなければわかりません。')
  return problems.length === 0 ? 0 : 1
}
