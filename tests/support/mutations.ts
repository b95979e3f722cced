/** A small generator of numbers, the same in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
type Change = (text: string, below: (limit: number) => number) => string

/** What happens to a code on its way: misread, cut, doubled, put together from two, or changed on purpose. */
const changes: readonly Change[] = [
  (text, below) => replaced(text, below(text.length), symbols.charAt(below(symbols.length))),
  (text, below) => replaced(replaced(text, below(text.length), 'A'), below(text.length), '7'),
  (text, below) => replaced(text, 3 + below(29), symbols.charAt(below(symbols.length))),
  (text, below) => replaced(text, below(text.length), ''),
  (text, below) => text.slice(0, below(text.length)),
  (text, below) => text.slice(below(text.length)),
  (text, below) => text + symbols.charAt(below(symbols.length)).repeat(1 + below(16)),
  (text, below) => {
    const cut = below(text.length)
    return text.slice(0, cut) + text.slice(cut - below(40))
  },
  (text, below) => {
    const at = below(text.length - 1)
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  },
  (text, below) =>
    text.slice(0, 32) + Array.from({ length: text.length - 32 }, () => symbols.charAt(below(32))).join(''),
  (text, below) => replaced(text, below(text.length), String.fromCodePoint(below(0xd000))),
]

/** Never the text itself. */
export function mutate(text: string, below: (limit: number) => number): string {
  for (;;) {
    const changed = changes[below(changes.length)]?.(text, below) ?? ''
    if (changed !== text) return changed
  }
}

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1)
}
