import { execFileSync } from 'node:child_process'
import { root } from '@/lib/ops/paths'
import { ownData } from './own-server'

/** A member of staff at a desk of the reception, in the browser tests' database. */
export function seatAt(loginName: string, number: string): void {
  const { NODE_OPTIONS: _options, DATABASE_URL: _url, ...inherited } = process.env
  const program = ['--conditions=react-server', '--import', 'tsx', 'tests/support/programs/seat-clerk.ts']
  execFileSync(process.execPath, [...program, loginName, number], {
    cwd: root,
    env: { ...inherited, NAVI_DATABASE: 'embedded', NAVI_DATA_DIR: ownData() },
  })
}
