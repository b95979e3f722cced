import 'server-only'
import { type StopState, stopState } from '@/lib/counter/stop-state'
import type { StaffName } from './draft-rows'

/** A department of a case's way through the hall, with what is done there. */
export type Stop = {
  readonly id: string
  readonly draftId: string
  readonly departmentId: string
  readonly position: number
  readonly state: StopState
  readonly queuedAt: Date | null
  readonly calledAt: Date | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly absences: number
  readonly waitedSeconds: number
  readonly servedSeconds: number
  readonly desk: { readonly id: string; readonly number: string } | null
  readonly staff: StaffName | null
  readonly procedureIds: readonly string[]
}

export const stopColumns = {
  id: true,
  draftId: true,
  departmentId: true,
  position: true,
  queuedAt: true,
  calledAt: true,
  startedAt: true,
  finishedAt: true,
  absentAt: true,
  absences: true,
  waitedSeconds: true,
  servedSeconds: true,
  desk: { select: { id: true, number: true } },
  staff: { select: { id: true, displayName: true } },
  procedures: { select: { procedureId: true } },
} as const

type StopRow = Omit<Stop, 'state' | 'procedureIds'> & {
  readonly absentAt: Date | null
  readonly procedures: readonly { readonly procedureId: string }[]
}

export function stopOf({ procedures, absentAt, ...row }: StopRow): Stop {
  return {
    ...row,
    state: stopState({ ...row, absentAt }),
    procedureIds: procedures.map(({ procedureId }) => procedureId),
  }
}

/** As it was before anybody was called: for whoever goes back into the queue, or leaves it. */
export const uncalled = { calledAt: null, startedAt: null, deskId: null, staffId: null } as const

/** Somebody is at a desk, or on the way to it. */
export function isActive({ state }: Pick<Stop, 'state'>): boolean {
  return state === 'called' || state === 'serving'
}
