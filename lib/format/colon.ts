import type { Language } from '@/lib/rules/schema'

export function colonIn(language: Language): string {
  return language === 'en' ? ': ' : '：'
}
