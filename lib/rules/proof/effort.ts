/** More than any city's rules need; beyond it nothing is claimed. */
const mostAtOnce = 10_000
const mostInAll = 400_000

export class GivenUp extends Error {}

/** Counts the steps of searches that may go on for long, so that an editor never waits for one. */
export class Effort {
  private left = mostInAll
  private until = 0

  renew(): void {
    this.left = mostInAll
  }

  start(): void {
    this.until = Math.max(0, this.left - mostAtOnce)
  }

  spend(steps = 1): void {
    this.left -= steps
    if (this.left < this.until) throw new GivenUp('a search takes too long')
  }
}
