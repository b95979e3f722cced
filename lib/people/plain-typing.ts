/** Digits and letters as ASCII, every dash, minus and long-vowel mark as a hyphen, no hidden characters: for codes and numbers, never for names. */
export function plainTyping(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').replace(hidden, '').replace(dashes, '-').trim()
}

/** Scanners send control characters before and behind a code. */
const hidden = /[\p{Cf}\p{Cc}]/gu
const dashes = /[\p{Pd}\u2212\u2500\u30FC]/gu
