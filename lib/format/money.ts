import type { Language } from '@/lib/rules/schema'

export function formatYen(amount: number, lang: Language): string {
  const digits = amount.toLocaleString('en-US')
  return lang === 'en' ? `¥${digits}` : `${digits}円`
}
