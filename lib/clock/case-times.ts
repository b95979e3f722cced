/** What a case took, in seconds. Null is what nobody can know: where it never waited in a queue, there is no waiting time. */
export type CaseTimes = {
  readonly waitingSeconds: number | null
  readonly handlingSeconds: number
  readonly totalSeconds: number | null
  /** How many departments served it. */
  readonly desks: number
}

/** The seconds added up are of earlier turns at the same stop. */
export type StopTimes = {
  readonly queuedAt: Date | null
  readonly calledAt: Date | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly waitedSeconds: number
  readonly servedSeconds: number
}

export type Handled = {
  readonly receivedAt: Date
  /** Null: it was deleted before anybody completed it. */
  readonly completedAt: Date | null
  readonly stops: readonly StopTimes[]
}

/** A stop nobody finished was served until the case was completed; without stops the reception did everything. */
export function caseTimes({ receivedAt, completedAt, stops }: Handled): CaseTimes {
  const visited = stops.filter(({ calledAt, waitedSeconds }) => calledAt !== null || waitedSeconds > 0)
  const totalSeconds = completedAt && secondsBetween(receivedAt, completedAt)
  const served = sum(visited.map(stop => stop.servedSeconds + servedNow(stop, completedAt)))
  return {
    totalSeconds,
    waitingSeconds:
      visited.length === 0 ? null : sum(visited.map(stop => stop.waitedSeconds + waitedNow(stop, completedAt))),
    handlingSeconds: visited.length === 0 ? (totalSeconds ?? 0) : served,
    desks: Math.max(1, visited.length),
  }
}

function waitedNow({ queuedAt, calledAt }: StopTimes, completedAt: Date | null): number {
  return queuedAt ? secondsBetween(queuedAt, calledAt ?? completedAt ?? queuedAt) : 0
}

function servedNow({ calledAt, startedAt, finishedAt }: StopTimes, completedAt: Date | null): number {
  const from = startedAt ?? calledAt
  return from ? secondsBetween(from, finishedAt ?? completedAt ?? from) : 0
}

/** Clocks of two processes may differ: never below nothing. */
function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
