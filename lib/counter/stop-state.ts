/** `ahead`: the person is still elsewhere; `absent`: called, and nobody came. */
export type StopState = 'ahead' | 'waiting' | 'absent' | 'called' | 'serving' | 'finished'

export type StopTimes = {
  readonly queuedAt: Date | null
  readonly calledAt: Date | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly absentAt: Date | null
}

export function stopState({ queuedAt, calledAt, startedAt, finishedAt, absentAt }: StopTimes): StopState {
  if (finishedAt) return 'finished'
  if (startedAt) return 'serving'
  if (calledAt) return 'called'
  if (!queuedAt) return 'ahead'
  return absentAt ? 'absent' : 'waiting'
}

export type StopClock = Omit<StopTimes, 'absentAt'> & {
  /** Before the person went back into the queue. */
  readonly waitedSeconds: number
  readonly servedSeconds: number
}

/** How long somebody has waited for this stop and was served at it, up to now. */
export function stopSeconds(stop: StopClock, at: Date): { readonly waited: number; readonly served: number } {
  const { queuedAt, calledAt, startedAt, finishedAt, waitedSeconds, servedSeconds } = stop
  return {
    waited: waitedSeconds + secondsBetween(queuedAt, calledAt ?? finishedAt ?? at),
    served: servedSeconds + secondsBetween(startedAt, finishedAt ?? at),
  }
}

export function secondsBetween(from: Date | null, to: Date): number {
  return from ? Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000)) : 0
}
