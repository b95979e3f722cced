/** Digits and letters as ASCII, every dash, minus and long-vowel mark as a hyphen, no hidden characters: for codes and numbers, never for names. */
export function plainTyping(typed: string): string {
  return typed.normalize('NFKC').replace(hidden, '').replace(dashes, '-').replace(/\s+/g, ' ').trim()
}

const hidden = /\p{Cf}/gu
const dashes = /[\p{Pd}\u2212\u2500\u30FC]/gu
