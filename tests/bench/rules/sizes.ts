import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Figure } from '../figure'
import { peers } from './engines'

const bench = path.join(import.meta.dirname, '..')
const root = path.join(bench, '../..')
const require = createRequire(path.join(bench, 'package.json'))

/** What a page would have to carry, minified. */
export async function sizeFigures(): Promise<readonly Figure[]> {
  const judging = `export { compile } from './compile'; export { encode } from './encode'; export { Machine } from './run'`
  const guiding = `export { nextStep } from './steps'; export { judgeAll } from './verdicts'`
  const rules = path.join(root, 'lib/rules')
  return [
    await size('engine: compile, encode, judge', judging, rules),
    await size('engine with questions, reasons, deadlines and holidays', guiding, rules),
    ...(await Promise.all(
      peers
        .filter(peer => peer.package !== '@gorules/zen-engine')
        .map(peer => size(peer.name, `export * from '${peer.package}'`, bench)),
    )),
    nativeSize(),
  ]
}

async function size(name: string, contents: string, resolveDir: string): Promise<Figure> {
  const { build } = require('esbuild')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    alias: { '@': root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const bytes = outputFiles[0].contents
  return {
    figure: `size, ${name}`,
    value: gzipSync(bytes, { level: 9 }).byteLength / 1000,
    unit: 'KB gzip',
    against: `${(brotliCompressSync(bytes).byteLength / 1000).toPrecision(3)} KB brotli`,
  }
}

/** Unpacked: it is no script, and only a server can load it. */
function nativeSize(): Figure {
  const binary = require.resolve(`@gorules/zen-engine-${process.platform}-${process.arch}-gnu`)
  return { figure: 'size, zen-engine native', value: statSync(binary).size / 1e6, unit: 'MB on the server' }
}
