/** Kleene's three values: null is unknown. */
export type Truth = boolean | null

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth
}

/** True when all are true, false as soon as one is false, otherwise unknown. */
export function allOf(truths: Iterable<Truth>): Truth {
  let result: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === null) result = null
  }
  return result
}

export function anyOf(truths: Iterable<Truth>): Truth {
  let result: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === null) result = null
  }
  return result
}

/** Whether a count between `least` (sure) and `most` (possible) lies in the range. */
export function countInRange({ least, most }: { least: number; most: number }, range: CountRange): Truth {
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = range
  if (most < atLeast || least > atMost) return false
  return least >= atLeast && most <= atMost ? true : null
}

export type CountRange = { readonly atLeast?: number | undefined; readonly atMost?: number | undefined }
