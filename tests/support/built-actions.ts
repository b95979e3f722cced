import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { inRoot } from '@/lib/ops/paths'

/** Under which id the built server knows an action, and the address of a page that has it. */
export type BuiltAction = { readonly id: string; readonly path: string }

const manifest = '.next/server/server-reference-manifest.json'

const Manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

let known: ReadonlyMap<string, BuiltAction> | undefined

/** By `file#name`; read when the server has been built, which is after the tests were. */
export function builtActions(): ReadonlyMap<string, BuiltAction> {
  known ??= readActions()
  return known
}

function readActions(): ReadonlyMap<string, BuiltAction> {
  const { node } = Manifest.parse(JSON.parse(readFileSync(inRoot(manifest), 'utf8')))
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
      const [worker = ''] = Object.keys(workers)
      const path = worker
        .replace(/^app/, '')
        .replace(/\/\(\w+\)/g, '')
        .replace(/\/page$/, '')
      return [`${filename}#${exportedName}`, { id, path }] as const
    }),
  )
}
