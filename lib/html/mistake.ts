/** Something typed that cannot be taken: which field (its id on the page), and what to do about it. */
export type Mistake = { readonly field: string; readonly text: string }

export function mistakeAt(mistakes: readonly Mistake[], field: string): string | undefined {
  return mistakes.find(mistake => mistake.field === field)?.text
}
