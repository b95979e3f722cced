import 'server-only'
import { readFile } from 'node:fs/promises'
import { config } from '@/lib/config/config'
import { openersIn, parseKeyFile } from '@/lib/handoff/key-file'
import type { Desk } from '@/lib/handoff/open'
import { logError } from '@/lib/log/log'

/**
 * Read anew for every code: a rotation needs no restart, and no key lies about in memory or among the settings. Null where this
 * server has none.
 */
export async function openingKeys(): Promise<Pick<Desk, 'keys' | 'retired'> | null> {
  const { handoffKeyFile } = config()
  if (!handoffKeyFile) return null
  const text = await readFile(handoffKeyFile, 'utf8').catch(() => '')
  const file = parseKeyFile(text)
  if (!file) logError('the file NAVI_HANDOFF_KEY_FILE names is missing or no key file', null, 'handoff-keys')
  return file && openersIn(file)
}
