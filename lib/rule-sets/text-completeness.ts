import type { Place, PlaceKind } from '@/lib/rules/finding'
import { placeName } from '@/lib/rules/place-names'
import { isBlank, placedTexts } from '@/lib/rules/placed-texts'
import { type Language, languages, type RuleSet } from '@/lib/rules/schema'
import { hrefOf } from './shown-changes'

/** How many texts of one kind of thing there are in each language. */
export type TextsOfKind = {
  readonly kind: PlaceKind
  readonly title: string
  readonly texts: number
  readonly written: Readonly<Record<Language, number>>
  readonly gaps: readonly TextGap[]
}

/** A text that is not written in a language, and where it is to be written. */
export type TextGap = {
  readonly key: string
  readonly language: Language
  readonly where: string
  readonly href: string | null
  /** What there is to go by: the Japanese, where it is written. */
  readonly japanese: string
}

/** Kind by kind, those with texts alone. */
export function textCompleteness(ruleSet: RuleSet): readonly TextsOfKind[] {
  const kinds = new Map<PlaceKind, { texts: number; gaps: TextGap[] }>()
  for (const { text, place } of placedTexts(ruleSet)) {
    const known = kinds.get(place.kind) ?? { texts: 0, gaps: [] }
    kinds.set(place.kind, known)
    known.texts++
    const missing = languages.filter(language => isBlank(text[language]))
    known.gaps.push(...missing.map(language => gapAt(place, { language, japanese: text.ja, ruleSet })))
  }
  return [...kinds].map(([kind, { texts, gaps }]) => ({
    kind,
    title: titles[kind] ?? placeName({ kind, id: '', field: '' }, ruleSet).kind,
    texts,
    written: Object.fromEntries(
      languages.map(one => [one, texts - gaps.filter(({ language }) => language === one).length]),
    ) as Record<Language, number>,
    gaps,
  }))
}

const titles: Partial<Record<PlaceKind, string>> = { 'rule-set': '市', fact: '質問が尋ねる事実' }

type Gap = { readonly language: Language; readonly japanese: unknown; readonly ruleSet: RuleSet }

function gapAt(place: Place, { language, japanese, ruleSet }: Gap): TextGap {
  const { thing, field } = placeName(place, ruleSet)
  const href = hrefOf(place)
  return {
    key: [place.kind, place.id, place.field, language].join(' '),
    language,
    where: field === '' ? thing : `${thing}の${field}`,
    href: href && `${href}#${controlName(place)}.${language}`,
    japanese: typeof japanese === 'string' ? japanese : '',
  }
}

/** A question and its fact are edited as one thing. */
function controlName({ kind, field }: Place): string {
  return kind === 'question' || kind === 'fact' ? `${kind}.${field}` : field
}
