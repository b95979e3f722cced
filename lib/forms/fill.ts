import type { FormData, ListName } from './form-data'
import { type FormPerson, nobody } from './form-person'
import type { Element, Placed, Repeat, Row, Sheet, Table, Template } from './template'

/** Whom a repeated row is about, `nobody` where the list has ended; `number` counts people from 1 over all sheets. */
export type Seat = {
  readonly person: FormPerson
  readonly number: number
  readonly title: string
  readonly isFirstRow: boolean
}

export type FilledRow = Row & { readonly seat: Seat | null }

export type FilledTable = Omit<Table, 'rows'> & { readonly rows: readonly FilledRow[] }
export type FilledElement = FilledTable | Exclude<Element, Table>

export type FilledSheet = Omit<Sheet, 'elements'> & {
  readonly elements: readonly FilledElement[]
  readonly isContinuation: boolean
}

/** A form about one person is printed once for each whom it concerns, every other once about all of them. */
export function copiesOf({ id, isPerPerson }: Template, data: FormData): readonly FormData[] {
  const named = data.concerned[id] ?? []
  const concerned = named.length > 0 ? named : [data.filer]
  const lists = { ...data.lists, concerned }
  return (isPerPerson ? concerned : concerned.slice(0, 1)).map(subject => ({
    ...data,
    lists,
    subject,
    holder: data.holder === data.filer ? subject : data.holder,
  }))
}

/** Whom freely placed content speaks of. */
export function seatOf({ person }: Placed, data: FormData): Seat | null {
  if (!person) return null
  const { list, seat } = person
  return { person: data.lists[list][seat - 1] ?? nobody, number: seat, title: '', isFirstRow: true }
}

type Seats = Readonly<Partial<Record<ListName, number>>>

/** Every person gets a row: what the sheets have no room for goes on continuation sheets, as many as it takes. */
export function fillSheets({ sheets, continuation }: Template, data: FormData): FilledSheet[] {
  const filled: FilledSheet[] = []
  let seated: Seats = {}
  const add = (sheet: Sheet, isContinuation: boolean) => {
    filled.push(fillSheet(sheet, { data, seated, isContinuation }))
    seated = seatsAfter(sheet, seated)
  }

  for (const sheet of sheets) add(sheet, false)
  while (continuation && isLonger(data, seatsIn(continuation), seated)) add(continuation, true)
  return filled
}

type Filling = { readonly data: FormData; readonly seated: Seats; readonly isContinuation: boolean }

function fillSheet(sheet: Sheet, { data, seated, isContinuation }: Filling): FilledSheet {
  const elements = sheet.elements.map(element =>
    element.kind === 'table' ? { ...element, rows: element.rows.flatMap(one => rowsFor(one, data, seated)) } : element,
  )
  return { ...sheet, elements, isContinuation }
}

function rowsFor(one: Row | Repeat, data: FormData, seated: Seats): FilledRow[] {
  if (!('repeat' in one)) return [{ ...one, seat: null }]
  const from = seated[one.repeat] ?? 0
  return Array.from({ length: one.times }, (_, seat) => from + seat).flatMap(index => {
    const person = data.lists[one.repeat][index] ?? nobody
    return one.rows.map((row, line) => ({
      ...row,
      seat: { person, number: index + 1, title: one.title, isFirstRow: line === 0 },
    }))
  })
}

function seatsIn(sheet: Sheet): Seats {
  const seats: Partial<Record<ListName, number>> = {}
  for (const element of sheet.elements) {
    if (element.kind !== 'table') continue
    for (const one of element.rows) if ('repeat' in one) seats[one.repeat] = (seats[one.repeat] ?? 0) + one.times
  }
  return seats
}

function seatsAfter(sheet: Sheet, seated: Seats): Seats {
  const added = Object.entries(seatsIn(sheet)).map(([list, times]) => [list, (seated[list as ListName] ?? 0) + times])
  return { ...seated, ...Object.fromEntries(added) }
}

/** Only lists the continuation has rows for count, so that it cannot go on for ever. */
function isLonger(data: FormData, seats: Seats, seated: Seats): boolean {
  return Object.keys(seats).some(list => data.lists[list as ListName].length > (seated[list as ListName] ?? 0))
}
