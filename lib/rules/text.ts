import type { Language, Text } from './schema'

/** The text in the language asked for, or in Japanese where it has not been written yet. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.ja
}

/** The language the reader really gets: pages mark a fallback with its own `lang`. */
export function languageOf(text: Text, language: Language): Language {
  return text[language] === undefined ? 'ja' : language
}
