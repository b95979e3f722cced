import { contactWords } from '@/lib/i18n/contact'
import type { Language, RuleSet } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'

export function contactLine({ name, phone, hours }: RuleSet['municipality'], language: Language): string {
  return contactWords(textIn(name, language), phone, textIn(hours, language))[language]
}
