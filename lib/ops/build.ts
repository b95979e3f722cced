import { existsSync } from 'node:fs'
import { fingerprintOf, hasStamp, writeStamp } from './fingerprint'
import { generate } from './generate'
import { inRoot } from './paths'
import { isCommand, runOrFail } from './run'

/** What the server is made of. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

export async function buildIfChanged(): Promise<void> {
  await generate()
  const mode = process.env.NAVI_STANDALONE ?? ''
  const fingerprint = `${fingerprintOf(sources, file => !file.startsWith('lib/ops/'))} ${mode}`
  const stamp = inRoot('.next/navi-build')
  if (hasStamp(stamp, fingerprint) && existsSync(inRoot('.next/BUILD_ID'))) return
  console.log('画面を組み立てています（最初と変更したときだけ、20秒ほど）…')
  await runOrFail('組み立て', process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'])
  writeStamp(stamp, fingerprint)
}

if (isCommand(import.meta.filename)) await buildIfChanged()
