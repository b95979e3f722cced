import { type Language, languages } from '@/lib/rules/schema'

/** The language in which staff look at a resident's page. */
export function languageIn(posted: FormData): Language {
  return languages.find(one => one === posted.get('language')) ?? 'ja'
}
