import path from 'node:path'
import { handoffKeyFile } from './handoff-key-file'
import { dataDir } from './paths'
import { checkSettings, loadEnvFile } from './surroundings'

/** Settings of the clerks' side alone; whose database it is. */
export function asCounter(): 'embedded' | 'operator' {
  loadEnvFile()
  process.env.NAVI_COUNTER_ONLY = '1'
  process.env.NAVI_HANDOFF_KEY_FILE = handoffKeyFile()
  process.env.PORT ||= '3001'
  const whose = checkSettings()
  // Never the embedded database of the residents' side, which may run on the same machine.
  if (whose === 'embedded') process.env.NAVI_DATA_DIR = path.join(dataDir(), 'counter')
  return whose
}
