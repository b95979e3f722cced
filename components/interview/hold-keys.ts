/** Somebody types a digit hardly faster than this; a scanner types a whole code in it. */
const scannerMs = 45

export type KeyHand = ReturnType<typeof newKeyHand>

/** `waits`: the key asked for an answer of the server, and the next one may mean something else after it. */
export type Act = (key: string) => 'waits' | 'goes-on'

/**
 * Digits answer a question, but not those of a scanned code, and not while the last answer is on its way: which question comes next
 * is known only then. Keys struck meanwhile wait, in their order.
 */
export function newKeyHand(act: Act, later: (work: () => void, ms: number) => unknown = setTimeout) {
  let held: readonly string[] = []
  let isHolding = false
  let lastMs = Number.NEGATIVE_INFINITY
  let pending: { readonly key: string } | null = null

  function strike(key: string, atMs: number): void {
    const isScanned = atMs - lastMs < scannerMs
    letter(atMs)
    if (isScanned) return
    const mine = { key }
    pending = mine
    later(() => pending === mine && settle(mine.key), scannerMs)
  }

  /** A digit before it was part of a code, or counts now. */
  function letter(atMs: number): void {
    if (atMs - lastMs < scannerMs) pending = null
    lastMs = atMs
    other()
  }

  /** A key that is in no code: a digit before it counts now, so that this one finds what it is for. */
  function other(): void {
    if (pending) settle(pending.key)
  }

  function settle(key: string): void {
    pending = null
    held = [...held, key]
    release()
  }

  /** What a key answers may ask for holding again. */
  function hold(isOn: boolean): void {
    isHolding = isOn
    release()
  }

  function release(): void {
    while (!isHolding) {
      const [first, ...rest] = held
      if (first === undefined) return
      held = rest
      if (act(first) === 'waits') return
    }
  }

  /** Whatever is struck now comes after keys that still wait. */
  function isWaiting(): boolean {
    return held.length > 0
  }

  return { strike, letter, other, hold, isWaiting }
}
