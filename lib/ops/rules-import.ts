import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CarryOutcome } from '@/lib/rule-sets/exchange'
import { maxExchangeBytes } from '@/lib/rule-sets/exchange-shape'
import { asCounter } from './as-counter'
import { report } from './report'
import { withSurroundings } from './with-surroundings'

const usage = `使い方（窓口専用のサーバーで）
  npm run rules:import -- <ファイル>   住民側で公開した版を、公開済みの版として取り込む`

const actor = { staffId: null, terminal: 'command' }

/** For a counter without a way out: judges codes by the rules they were made by. A running server takes it up by itself. */
await report(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(usage)
  const bytes = bytesOf(file)
  asCounter()
  return withSurroundings(async () => {
    const { carryOverFile } = await import('@/lib/rule-sets/exchange')
    return tell(await carryOverFile(bytes, actor))
  })
})

function bytesOf(file: string): Uint8Array {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? {}
  if (size === undefined) throw new Error(`「${file}」というファイルはありません。`)
  if (size > maxExchangeBytes) throw new Error(`「${file}」は大きすぎます。ルールセットのファイルか確かめてください。`)
  return readFileSync(file)
}

async function tell(outcome: CarryOutcome): Promise<number> {
  if (outcome.kind === 'carried-over') {
    console.log(`公開済みの版として取り込みました（このサーバーの第${outcome.version}版）。`)
    return 0
  }
  if (outcome.kind === 'known') {
    console.log(`すでに取り込んであります（このサーバーの第${outcome.version}版）。`)
    return 0
  }
  throw new Error(`取り込みませんでした。${await wordsOf(outcome)}`)
}

async function wordsOf(outcome: Exclude<CarryOutcome, { kind: 'carried-over' | 'known' }>): Promise<string> {
  if (outcome.kind !== 'refused') return words[outcome.kind]
  const { refusalWords } = await import('@/lib/rule-sets/exchange-words')
  const { refusal } = outcome
  return [refusalWords(refusal), ...('problems' in refusal ? refusal.problems.slice(0, 10) : [])].join('\n  ')
}

const words = {
  'not-published': '作業中の下書きのファイルです。住民側で公開した版のファイルを選んでください。',
  'other-city': 'ほかの自治体のルールセットです。',
  'other-content': '同じ番号で、内容の違う版がすでに取り込まれています。照合番号を見比べてください。',
} as const
