import { filer, itemField } from '@/lib/interviews/field-names'
import type { ItemBox, PersonBoxes } from '@/lib/interviews/item-boxes'
import { isLatinName } from '@/lib/people/kana'

/**
 * The filer's family name and its reading as they stand in the boxes now: whoever types on is sent past the others' at once, and does
 * not wait until it was stored and came back.
 */
export function withCopies(
  people: readonly PersonBoxes[],
  textOf: (field: string, stored: string) => string,
): readonly PersonBoxes[] {
  const [first, ...others] = people
  if (!first) return people
  const filers = new Map(first.main.map(({ field, text }) => [field, textOf(field, text)]))
  return [first, ...others.map(one => ({ ...one, main: one.main.map(box => copied(box, filers)) }))]
}

function copied(box: ItemBox, filers: ReadonlyMap<string, string>): ItemBox {
  const { copiedFrom, text, isCopied } = box
  if (copiedFrom === null || (text !== '' && !isCopied)) return box
  // Families abroad often share no name.
  const isLatin = isLatinName(filers.get(itemField('name', 'family', filer)) ?? '')
  const now = isLatin ? '' : (filers.get(copiedFrom) ?? '')
  return { ...box, text: now, isCopied: now !== '' }
}
