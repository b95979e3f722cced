import 'server-only'
import iconv from 'iconv-lite'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { type DryRun, dryRun } from '@/lib/exports/dry-run'
import { exportFile } from '@/lib/exports/export-file'
import { encodingOf } from '@/lib/exports/profile'
import { formDataFrom } from '@/lib/forms/form-data'
import { specimen } from '@/lib/forms/specimen'
import { readProfile } from './read-profile'

export type Trial =
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | {
      readonly kind: 'run'
      readonly run: DryRun
      /** The file as it would be, read back from its bytes; null where something is in the way. */
      readonly text: string | null
      readonly bytes: number
    }

/** The profile on the family of the specimen: nobody's data. */
export async function tryProfile(json: string): Promise<Trial> {
  const read = readProfile(json)
  if ('problems' in read) return { kind: 'problems', ...read }
  const { profile } = read
  const today = todayInJapan()
  const { name, mayorTitle } = (await ruleSetInForce(today)).ruleSet.municipality
  const run = dryRun(profile, formDataFrom({ ...specimen({ name: name.ja, mayorTitle }), filingOn: today }))
  const file = exportFile(run)
  const encoding = encodingOf(profile) === 'cp932' ? 'cp932' : 'utf8'
  return { kind: 'run', run, text: file && iconv.decode(file.bytes, encoding), bytes: file?.bytes.length ?? 0 }
}
