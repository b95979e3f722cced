import type { Language } from '@/lib/rules/schema'

/** 「A、B、C」「A、BまたはC」, "A, B and C". */
export function joinList(items: readonly string[], lang: Language, word: 'and' | 'or' = 'and'): string {
  const { comma, last } = joints[lang][word]
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`
}

type Joint = { readonly comma: string; readonly last: string }

const joints: Readonly<Record<Language, { readonly and: Joint; readonly or: Joint }>> = {
  ja: { and: { comma: '、', last: '、' }, or: { comma: '、', last: 'または' } },
  'ja-easy': { and: { comma: '、', last: '、' }, or: { comma: '、', last: ' か ' } },
  en: { and: { comma: ', ', last: ' and ' }, or: { comma: ', ', last: ' or ' } },
}
