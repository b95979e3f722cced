import { blankFormData } from '../blank'
import { empty, fixed, handChecks, heightOf, label, row, section } from '../compose'
import type { FilledRow, FilledTable } from '../fill'
import type { Row, Table } from '../template'
import { addSheet } from './document'
import { drawFooter, drawHeader } from './furniture'
import { shape } from './glyphs'
import { breakLines } from './lines'
import { mm, type Pen } from './pen'
import { drawTable } from './table'
import { closeTag, openTag, type Tag, tagged } from './tags'
import { drawText } from './text-box'

/** What lies on top of the pile: for the resident what to do and to bring, for the clerk what to check. */
export type CoverSheet = {
  readonly applicant: string
  readonly receiptCode: string
  /** 「2026年12月7日（月）に来庁」 and the like; empty: nothing is printed. */
  readonly summary: string
  readonly procedures: readonly CoverProcedure[]
  readonly bring: readonly string[]
  /** What the clerk checks. */
  readonly checks: readonly string[]
}

export type CoverProcedure = {
  readonly title: string
  /** Department and place. */
  readonly desk: string
  readonly deadline: string
  /** Titles of its forms in this bundle. */
  readonly forms: string
}

const sheet = { size: 'A4', orientation: 'portrait', isContinuation: false } as const
const template = { number: '手続きナビ 表紙', title: '手続きと確認の一覧', basis: '' }
const top = 45
const bottom = 278
const listSize = 9
/** Between two lists, the second one's title included. */
const gap = 9

/** Draws as many sheets as the lists ask for; returns how many. */
export function drawCover(pen: Pen, cover: CoverSheet, under: Tag): number {
  const tag = openTag(under, 'Sect', { title: template.title })
  const pages = paginate(tablesOf(cover))
  pages.forEach((tables, index) => {
    const surroundings = { template, sheet, data: cover, page: index + 1, pages: pages.length }
    addSheet(pen.doc, sheet)
    const before = pen.gaps.length
    drawHeader(pen, surroundings, tag)
    drawApplicant(pen, cover, tag)
    for (const table of tables) drawTable(pen, table, { data: blankFormData(''), under: tag })
    drawFooter(pen, { ...surroundings, hasGaps: pen.gaps.length > before })
  })
  closeTag(tag)
  return pages.length
}

function drawApplicant(pen: Pen, { applicant, summary }: CoverSheet, under: Tag): void {
  tagged(under, { type: 'P' }, () => {
    drawText({ ...pen, where: '表紙 氏名' }, `${applicant} 様`, {
      box: { x: 15, y: 22, width: 110, height: 8 },
      size: 13,
      bold: true,
    })
    drawText(pen, summary, { box: { x: 15, y: 30, width: 180, height: 6 }, size: 9.5 })
  })
}

function tablesOf({ procedures, bring, checks }: CoverSheet): Table[] {
  return [
    listTable(
      '手続き',
      [9, 62, 45, 26, 38],
      [
        row(
          6.5,
          ...['', '手続き', '窓口', '期限', '書類'].map(text => (text ? label(text, { scope: 'column' }) : empty)),
        ),
        ...procedures.map(procedureRow),
      ],
    ),
    listTable('持ち物', [9, 171], bring.map(tickRow)),
    listTable('職員の確認', [9, 171], checks.map(tickRow)),
  ].filter(({ rows }) => rows.length > 0)
}

function procedureRow({ title, desk, deadline, forms }: CoverProcedure): Row {
  return row(
    9,
    handChecks('済', ['']),
    fixed(title, { size: 9.5, bold: true }),
    fixed(desk, { size: 8.5 }),
    fixed(deadline, { size: 8.5 }),
    fixed(forms, { size: 7.5 }),
  )
}

/** As tall as its words ask for: nothing a clerk has to check may be set too small to read. */
function tickRow(text: string): Row {
  const lines = breakLines(shape(text, 'regular'), mm(168) / listSize).length
  return row(3.1 + lines * 4, handChecks('済', ['']), fixed(text, { size: listSize }))
}

function listTable(title: string, columns: readonly number[], rows: readonly Row[]): Table {
  return section({ at: [15, 0], columns, title }, ...rows)
}

type Stack = { readonly pages: readonly (readonly FilledTable[])[]; readonly y: number }

/** Tables one under the other; one too long for its sheet goes on at the top of the next. */
function paginate(tables: readonly Table[]): Stack['pages'] {
  return tables.reduce<Stack>((stack, table) => putRows(stack, table, rowsOf(table)), { pages: [[]], y: top }).pages
}

function putRows({ pages, y }: Stack, table: Table, rows: readonly FilledRow[]): Stack {
  const fitting = rows.slice(0, rowsWithin(rows, bottom - y))
  const rest = rows.slice(fitting.length)
  const part = fitting.length > 0 ? [{ ...table, y, rows: fitting }] : []
  const filled = [...pages.slice(0, -1), [...(pages.at(-1) ?? []), ...part]]
  if (rest.length > 0) return putRows({ pages: [...filled, []], y: top }, table, rest)
  return { pages: filled, y: y + heightOf({ ...table, rows: fitting }) + gap }
}

function rowsOf({ rows }: Table): FilledRow[] {
  return rows.flatMap(one => ('repeat' in one ? [] : [{ ...one, seat: null }]))
}

function rowsWithin(rows: readonly FilledRow[], room: number): number {
  let height = 0
  const end = rows.findIndex(one => {
    height += one.height
    return height > room
  })
  return end === -1 ? rows.length : end
}
