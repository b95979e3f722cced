/** A stretch of a text, and whether the other one does not have it. */
export type Piece = { readonly text: string; readonly isChanged: boolean }

export type TextDifference = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** Two texts side by side, phrase by phrase; long stretches that both have are cut short. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [phrasesOf(before), phrasesOf(after)]
  if (old.length * now.length > mostCells) return { before: whole(before), after: whole(after) }
  const kept = sharedPhrases(old, now)
  return {
    before: piecesOf(old, new Set(kept.map(([at]) => at))),
    after: piecesOf(now, new Set(kept.map(([, at]) => at))),
  }
}

/** Beyond that a comparison takes longer than it helps. */
const mostCells = 400_000

/** Of what is shared, so much stays beside a change. */
const context = 12

function whole(text: string): readonly Piece[] {
  return [{ text, isChanged: true }]
}

/** Cut at brackets, commas and changes of script, where an official would pause. */
function phrasesOf(text: string): readonly string[] {
  return text.match(/[（）「」]|[、。・／：→]|[0-9０-９,.]+|[A-Za-z]+|[ァ-ヶー]+|[ぁ-ん]+|[一-龠々〆]+|\s+|./gu) ?? []
}

/** The longest run of phrases that both have in the same order, as pairs of places. */
function sharedPhrases(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const longest = longestFrom(old, now)
  const kept: (readonly [number, number])[] = []
  for (let one = 0, other = 0; one < old.length && other < now.length; ) {
    if (old[one] === now[other]) kept.push([one++, other++])
    else if (longest(one + 1, other) >= longest(one, other + 1)) one++
    else other++
  }
  return kept
}

/** How much the rests share, from every place of one and every place of the other. */
function longestFrom(old: readonly string[], now: readonly string[]): (one: number, other: number) => number {
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0
  for (let one = old.length - 1; one >= 0; one--)
    for (let other = now.length - 1; other >= 0; other--) {
      const isSame = old[one] === now[other]
      lengths[one * width + other] = isSame
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1))
    }
  return at
}

function piecesOf(phrases: readonly string[], kept: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; isChanged: boolean }[] = []
  for (const [at, phrase] of phrases.entries()) {
    const isChanged = !kept.has(at)
    const last = pieces.at(-1)
    if (last?.isChanged === isChanged) last.text += phrase
    else pieces.push({ text: phrase, isChanged })
  }
  return pieces.map((piece, at) => (piece.isChanged ? piece : shortened(piece, at === 0, at === pieces.length - 1)))
}

function shortened({ text, isChanged }: Piece, isFirst: boolean, isLast: boolean): Piece {
  const letters = [...text]
  if (letters.length <= context * 3) return { text, isChanged }
  const start = isFirst ? '' : letters.slice(0, context).join('')
  const end = isLast ? '' : letters.slice(-context).join('')
  return { text: `${start}…${end}`, isChanged }
}
