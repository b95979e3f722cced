/** Somebody types a digit hardly faster than this; a scanner types a whole code in it. */
const scannerMs = 45

export type KeyHand = ReturnType<typeof newKeyHand>

/**
 * Digits answer a question, but not those of a scanned code, and not while the last answer is on its way: which question comes next
 * is known only then. Keys struck meanwhile wait.
 */
export function newKeyHand(act: (key: string) => void, later: (work: () => void, ms: number) => unknown = setTimeout) {
  let held: readonly string[] = []
  let isHolding = false
  let lastMs = Number.NEGATIVE_INFINITY
  let burst = 0

  function strike(key: string, atMs: number): void {
    if (atMs - lastMs < scannerMs) {
      burst += 1
      lastMs = atMs
      return
    }
    lastMs = atMs
    const mine = burst
    later(() => {
      if (burst !== mine) return
      if (isHolding) held = [...held, key]
      else act(key)
    }, scannerMs)
  }

  /** False lets one key go: what it answers may ask for holding again. */
  function hold(isOn: boolean): void {
    isHolding = isOn
    const [first, ...rest] = held
    if (isOn || first === undefined) return
    held = rest
    act(first)
  }

  return { strike, hold }
}
