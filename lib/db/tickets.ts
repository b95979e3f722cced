import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { database, type Transaction } from './client'

/** 整理番号: how a case is called out on one day, so that no name has to be. */
export type Ticket = { readonly prefix: string; readonly number: number }

export type Drawing = { readonly draftId: string; readonly day: LocalDate; readonly prefix: string }

/** The same again for a case that has one today. Counted in the same transaction: no number is left out. */
export async function drawTicket({ draftId, day, prefix }: Drawing, tx: Transaction): Promise<Ticket> {
  const on = new Date(day)
  const drawn = await tx.ticket.findUnique({ where: { draftId_day: { draftId, day: on } }, select: ticketColumns })
  if (drawn) return drawn
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO ticket_counter (day, prefix, last) VALUES (${on}::date, ${prefix}, 1)
    ON CONFLICT (day, prefix) DO UPDATE SET last = ticket_counter.last + 1 RETURNING last`
  const number = counter?.last ?? 1
  return tx.ticket.create({ data: { draftId, day: on, prefix, number }, select: ticketColumns })
}

export function findTicket(draftId: string, day: LocalDate): Promise<Ticket | null> {
  const key = { draftId, day: new Date(day) }
  return database().ticket.findUnique({ where: { draftId_day: key }, select: ticketColumns })
}

export const ticketColumns = { prefix: true, number: true } as const
