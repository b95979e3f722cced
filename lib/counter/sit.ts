import 'server-only'
import { type Desk, findDeskOf, leaveDesk, listDesks, pauseDesk, type Seated, sitAt } from '@/lib/db/desks'
import type { Clerk } from './clerk'

export function sit(deskId: string, { staff, actor }: Clerk): Promise<Seated> {
  return sitAt(deskId, staff.departmentIds, actor)
}

export function standUp({ actor }: Clerk): Promise<'done' | 'unchanged'> {
  return leaveDesk(actor)
}

/** A desk is paused by whoever sits there, and by a supervisor. */
export async function pause(deskId: string, isPaused: boolean, { staff, actor }: Clerk): Promise<'done' | 'unchanged'> {
  const desk = (await listDesks()).find(({ id }) => id === deskId)
  if (!desk || (desk.staff?.id !== staff.id && staff.role !== 'supervisor')) return 'unchanged'
  return pauseDesk(deskId, isPaused, actor)
}

export function seatOf({ staff }: { readonly staff: { readonly id: string } }): Promise<Desk | null> {
  return findDeskOf(staff.id)
}
