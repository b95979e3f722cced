import type { Language, Text } from '@/lib/rules/schema'
import { languageOf, textIn } from '@/lib/rules/text'

/** A text of the rule set; marked as Japanese where it has not been translated, so that a screen reader says it right. */
export function Said({ text, language }: { readonly text: Text; readonly language: Language }) {
  const said = textIn(text, language)
  return language === 'en' && languageOf(text, language) === 'ja' ? <span lang="ja">{said}</span> : said
}
