import { read } from './binding'
import { copiesOf, type FilledElement, type FilledRow, type FilledTable, fillSheets, type Seat, seatOf } from './fill'
import type { FormData } from './form-data'
import { formatValue } from './format-value'
import { inkIn } from './signing'
import type { Checks, Content, Hand, Line, Mark, Path, Placed, Template } from './template'

/** A form as words: the same as on paper, in reading order, for a page to render as headings and description lists. */
export type Preview = {
  readonly title: string
  readonly sections: readonly PreviewSection[]
  /** Sentences printed on the form. */
  readonly notes: readonly string[]
}

/** `title` is empty for what stands outside the tables: addressee and day. */
export type PreviewSection = { readonly title: string; readonly entries: readonly PreviewEntry[] }

/** `by`: filled from the draft, or left for a hand at the counter. Empty `text`: an empty box on paper. */
export type PreviewEntry = { readonly label: string; readonly text: string; readonly by: 'draft' | 'hand' }

export function previewOf(template: Template, data: FormData): Preview {
  const copies = copiesOf(template, data)
  return {
    title: template.title,
    sections: copies.flatMap(copy => copySections(template, copy, copies.length)),
    notes: elementsOf(template, data).flatMap(notesIn),
  }
}

/** Of several copies each section says whom it is about. */
function copySections(template: Template, copy: FormData, copies: number): PreviewSection[] {
  const sections = joined(elementsOf(template, copy).flatMap(element => sectionsOf(element, copy)))
  const named =
    copies > 1 ? sections.map(one => ({ ...one, title: `${copy.subject.name} ${one.title}`.trim() })) : sections
  return named.filter(({ entries }) => entries.length > 0)
}

function elementsOf(template: Template, data: FormData): FilledElement[] {
  return fillSheets(template, data).flatMap(sheet =>
    sheet.elements.filter(element => !sheet.isContinuation || isRepeated(element)),
  )
}

/** The head of a continuation sheet says again what the first sheet has said. */
function isRepeated(element: FilledElement): boolean {
  return element.kind === 'table' && element.rows.some(({ seat }) => seat !== null)
}

function sectionsOf(element: FilledElement, data: FormData): PreviewSection[] {
  if (element.kind === 'placed') return [placedSection(element, data)]
  return element.isForStaff ? [] : tableSections(element, data)
}

/** People on the city's own PDF are told apart by their number. */
function placedSection(element: Placed, data: FormData): PreviewSection {
  const seat = seatOf(element, data)
  if (seat && seat.person.name === '') return { title: '', entries: [] }
  return { title: seat ? `${seat.number}人目` : '', entries: entriesOf(element.content, { data, seat }) }
}

/** One section for the table and one for each person in its repeated rows; seats nobody sits on are not read out. */
function tableSections({ title, rows }: FilledTable, data: FormData): PreviewSection[] {
  return rows
    .filter(({ seat }) => seat === null || seat.person.name !== '')
    .map(row => ({ title: row.seat ? `${row.seat.title} ${row.seat.number}` : title, entries: rowEntries(row, data) }))
}

function rowEntries({ cells, seat }: FilledRow, data: FormData): PreviewEntry[] {
  return cells.flatMap(({ content }) => entriesOf(content, { data, seat }))
}

type Filling = { readonly data: FormData; readonly seat: Seat | null }

function entriesOf(content: Content, filling: Filling): PreviewEntry[] {
  switch (content.kind) {
    case 'value':
      return [drafted(content.label, formatValue(boundTo(content.bind, filling), content.format))]
    case 'name':
      return [
        drafted(content.label, boundTo(`${content.bind}.name`, filling)),
        drafted(`${content.label}（フリガナ）`, boundTo(`${content.bind}.kana`, filling)),
      ]
    case 'checks':
      return content.bind
        ? [drafted(content.label, chosenText(content, content.bind, filling))]
        : [byHand(content.label)]
    case 'digits':
      return [drafted(content.label, formatValue(boundTo(content.bind, filling), content.format))]
    case 'mark':
      return markEntries(content, filling)
    case 'line':
      return lineEntries(content, filling)
    case 'stack':
      return content.items.flatMap(item => entriesOf(item.content, filling))
    case 'hand':
      return handEntries(content, filling)
    default:
      return []
  }
}

function handEntries(content: Hand, { data }: Filling): PreviewEntry[] {
  if (content.purpose === 'staff') return []
  return [inkIn(content, data) ? drafted(content.label, '署名あり') : byHand(content.label)]
}

function lineEntries({ parts }: Line, filling: Filling): PreviewEntry[] {
  return parts.flatMap(part =>
    typeof part === 'string' ? [] : [drafted(part.label, formatValue(boundTo(part.bind, filling), part.format))],
  )
}

/** What is not marked is not said. */
function markEntries({ label, bind, when }: Mark, filling: Filling): PreviewEntry[] {
  const values = boundTo(bind, filling).split(',')
  return when.some(value => values.includes(value)) ? [drafted(label, '☑')] : []
}

function chosenText({ options }: Checks, bind: Path, filling: Filling): string {
  const chosen = boundTo(bind, filling).split(',')
  return options.flatMap(({ value, text }) => (chosen.includes(value) ? [text] : [])).join('、')
}

function boundTo(bind: Path, { data, seat }: Filling): string {
  return read(data, seat?.person ?? null, bind)
}

function drafted(label: string, text: string): PreviewEntry {
  return { label, text, by: 'draft' }
}

function byHand(label: string): PreviewEntry {
  return { label, text: '', by: 'hand' }
}

function notesIn(element: FilledElement): string[] {
  return element.kind === 'placed' && element.content.kind === 'text' ? element.content.text.split('\n') : []
}

function joined(sections: readonly PreviewSection[]): PreviewSection[] {
  const result: PreviewSection[] = []
  for (const { title, entries } of sections) {
    const last = result.at(-1)
    if (last && last.title === title) result[result.length - 1] = { title, entries: [...last.entries, ...entries] }
    else result.push({ title, entries })
  }
  return result
}
