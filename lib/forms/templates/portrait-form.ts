import { column, date, fixed, heightOf, label, nameOf, placed, row, table } from '../compose'
import { type FormId, formIds } from '../form-ids'
import type { Element, Repeat, Row, Sheet, Table, Template } from '../template'
import { addressedTo, portrait, staffArea } from './parts'

type FormSpec = {
  readonly id: FormId
  readonly title: string
  readonly basis: string
  /** 「申請日」, 「届出日」. */
  readonly day: string
  /** Where it is not the mayor: 「福島県知事」. */
  readonly to?: string
  /** From the top; `y` of each is the gap above it. */
  readonly body: readonly Element[]
  /** What the desk does with it. */
  readonly staff: readonly string[]
  readonly isPerPerson?: true
}

/** A form on A4 upright: addressee and day above, its blocks spread over the page, the staff's box at the foot. */
export function portraitForm({ id, title, basis, day, to, body, staff, isPerPerson }: FormSpec): Template {
  return {
    id,
    number: `手続きナビ 様式${formIds.indexOf(id) + 1}`,
    title,
    basis,
    ...(isPerPerson ? { isPerPerson } : {}),
    sheets: [portraitSheet([...addressedTo(portrait, day, to), ...spread(body, staffTop), staffBox(staff)])],
    continuation: continuationOf(body, day),
  }
}

type DraftSpec = Omit<FormSpec, 'day' | 'staff'> & {
  readonly day?: string
  /** The form it is copied to: 「届書（Ａ３、右半分が出生証明書）」. */
  readonly paper: string
}

/** 下書き: every field of a form that only exists on paper of its own, to be copied or shown at the counter. */
export function draftSheet({ id, title, basis, day = '届出日', to, paper, body, isPerPerson }: DraftSpec): Template {
  return {
    id,
    number: `手続きナビ 様式${formIds.indexOf(id) + 1}`,
    title: `${title}（下書き）`,
    basis,
    ...(isPerPerson ? { isPerPerson } : {}),
    sheets: [portraitSheet([...addressedTo(portrait, day, to), ...spread([notice(paper), ...body], bottom)])],
    continuation: continuationOf(body, day),
  }
}

export function portraitSheet(elements: readonly Element[]): Sheet {
  return { size: 'A4', orientation: 'portrait', elements }
}

function notice(paper: string): Element {
  const words = `下書きです。${paper}に書き写すか、窓口で見せてください。署名は、届書に本人が書きます。`
  return placed([15, 1, 180, 6], fixed(words, { size: 8.5 }))
}

const top = 27
const staffTop = 263
const bottom = 284

/** Nobody is left out: rows for people go on over sheets that repeat who files, when, and the head of each list. */
function continuationOf(body: readonly Element[], day: string): Sheet | null {
  const lists = body.filter(element => element.kind === 'table' && element.rows.some(one => 'repeat' in one))
  if (lists.length === 0) return null
  const filing = table(
    { at: [15, 0], columns: [24, 80, 24, 52], title: '届出' },
    row(11, label('届出人'), nameOf('filer', '届出人の氏名'), label(day), date(day, 'filingOn')),
  )
  const room = (bottom - top - heightOf(filing)) / lists.length
  return portraitSheet(column(top, [filing, ...lists.map(list => lengthened(list, room))]))
}

function lengthened(element: Element, room: number): Element {
  if (element.kind === 'placed') return element
  const rows = element.rows.map(one => {
    if (!('repeat' in one)) return one
    const height = one.rows.reduce((sum, { height: own }) => sum + own, 0)
    const others = heightOf(element) - height * one.times
    return { ...one, times: Math.floor((room - element.y - others) / height) }
  })
  return { ...element, rows }
}

function staffBox(work: readonly string[]): Table {
  return staffArea({ y: staffTop + 1, pageWidth: portrait, work })
}

/** What room is left makes rows taller, easier to write in by hand; never by more than a third. */
function spread(body: readonly Element[], end: number): Element[] {
  const needed = body.reduce((sum, element) => sum + element.y + heightOf(element), 0)
  const factor = Math.min(4 / 3, (end - top) / needed)
  return column(
    top,
    body.map(element => stretched(element, factor)),
  )
}

function stretched(element: Element, factor: number): Element {
  if (element.kind === 'placed') return { ...element, y: element.y * factor }
  const rows = element.rows.map(one =>
    'repeat' in one ? { ...one, rows: taller(one, factor) } : tallerRow(one, factor),
  )
  return { ...element, y: factor > 1 ? element.y : element.y * factor, rows }
}

function taller({ rows }: Repeat, factor: number): Row[] {
  return rows.map(one => tallerRow(one, factor))
}

function tallerRow(one: Row, factor: number): Row {
  return { ...one, height: Math.round(one.height * factor * 100) / 100 }
}
