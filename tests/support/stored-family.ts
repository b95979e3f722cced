import { execFileSync } from 'node:child_process'
import { root } from '@/lib/ops/paths'
import { ownData } from './own-server'

export type StoredFamily = { readonly id: string; readonly receiptCode: string }

/** A family's submitted draft in the browser tests' database, as if they had sent it from a phone. */
export function storeFamily(
  kind: 'insured-by-the-city' | 'insured-through-work' = 'insured-through-work',
): StoredFamily {
  const { NODE_OPTIONS: _options, DATABASE_URL: _url, ...inherited } = process.env
  const program = ['--conditions=react-server', '--import', 'tsx', 'tests/support/programs/store-family.ts', kind]
  const output = execFileSync(process.execPath, program, {
    cwd: root,
    env: { ...inherited, NAVI_DATABASE: 'embedded', NAVI_DATA_DIR: ownData() },
    encoding: 'utf8',
  })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}
