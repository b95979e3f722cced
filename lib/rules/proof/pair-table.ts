const mostFilled = 0.5
const none = -1
const firstSize = 1 << 14

/** From two small numbers to a third: what a Map would need a string or a large number for. */
export class PairTable {
  private mask = firstSize - 1
  private first = new Int32Array(firstSize).fill(none)
  private second = new Int32Array(firstSize)
  private values = new Int32Array(firstSize)
  private count = 0

  /** -1 where nothing was set. */
  get(a: number, b: number): number {
    const slot = this.slotOf(a, b)
    return this.first[slot] === none ? none : (this.values[slot] as number)
  }

  set(a: number, b: number, value: number): void {
    if (this.count >= this.mask * mostFilled) this.grow()
    const slot = this.slotOf(a, b)
    if (this.first[slot] === none) this.count++
    this.first[slot] = a
    this.second[slot] = b
    this.values[slot] = value
  }

  private slotOf(a: number, b: number): number {
    let slot = hashOf(a, b) & this.mask
    while (this.first[slot] !== none && (this.first[slot] !== a || this.second[slot] !== b))
      slot = (slot + 1) & this.mask
    return slot
  }

  private grow(): void {
    const { first, second, values } = this
    const size = 2 * first.length
    this.mask = size - 1
    this.first = new Int32Array(size).fill(none)
    this.second = new Int32Array(size)
    this.values = new Int32Array(size)
    this.count = 0
    for (let slot = 0; slot < first.length; slot++) {
      if (first[slot] !== none) this.set(first[slot] as number, second[slot] as number, values[slot] as number)
    }
  }
}

export function hashOf(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
