/** Of fewer cases than this no 95 % interval of a median exists, and a figure could point at a person. */
export const fewestCases = 6

const confidence = 0.95
/** The normal quantile of 97.5 %. */
const z = 1.959963984540054

export type Interval = readonly [low: number, high: number]
export type Summary = {
  readonly n: number
  readonly median: number
  /** Nine of ten cases took at most this. */
  readonly p90: number
  readonly interval: Interval
}

/** Null where there are too few. */
export function summarise(values: readonly number[]): Summary | null {
  const n = values.length
  const ranks = medianRanks(n)
  if (n < fewestCases || !ranks) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (rank: number) => sorted[rank - 1] ?? Number.NaN
  return { n, median: medianOf(sorted), p90: at(Math.ceil(0.9 * n)), interval: [at(ranks[0]), at(ranks[1])] }
}

/**
 * Between which values of n, counted from the smallest, the true median lies with at least 95 % confidence: each case falls below
 * it with probability ½, so how many do is binomial. Exact for every n, and of no distribution (Conover, Practical Nonparametric
 * Statistics, §3.2). Null where even the smallest and the largest are not sure enough.
 */
export function medianRanks(n: number): readonly [low: number, high: number] | null {
  // By logarithms: 2⁻ⁿ is nothing to a computer from n = 1075 on.
  let log = -n * Math.LN2
  let below = 0
  let low = 0
  for (let count = 0; count < n / 2; count++) {
    below += Math.exp(log)
    if (below > (1 - confidence) / 2) break
    low = count + 1
    log += Math.log(n - count) - Math.log(count + 1)
  }
  return low === 0 ? null : [low, n + 1 - low]
}

/** Of a share, by Wilson: never below 0 or above 1, and right for few cases, too. */
export function shareInterval(part: number, whole: number): Interval | null {
  if (whole < fewestCases) return null
  const share = part / whole
  const centre = share + (z * z) / (2 * whole)
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  const scale = 1 + (z * z) / whole
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}

export type Reduction = { readonly ratio: number; readonly interval: Interval }

/**
 * The plan's formula, (紙 − 今) ÷ 紙. The baseline is taken as it was entered, without an error of its own, so the interval is that
 * of the median carried through the formula.
 */
export function reductionOf({ median, interval: [low, high] }: Summary, baseline: number): Reduction {
  const less = (value: number) => (baseline - value) / baseline
  return { ratio: less(median), interval: [less(high), less(low)] }
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN]
  return (low + high) / 2
}
