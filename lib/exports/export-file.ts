import { byteOrderMark, encode } from './characters'
import type { Pad } from './column-kinds'
import type { DryRun } from './dry-run'
import { type ExportColumn, type ExportProfile, encodingOf } from './profile'

/** `name` stands in download lists and on shared disks: no word of a person in it. */
export type ExportFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

/** Null as long as the dry run found a problem: half a file is never handed over. `number`: the file's own, in its profile. */
export function exportFile(run: DryRun, number?: number): ExportFile | null {
  const { profile, problems, rows } = run
  if (problems.length > 0 || rows.length === 0) return null
  const encoding = encodingOf(profile)
  const { extension, mediaType } = fileTypes[profile.file.kind]
  return {
    name: `${profile.id}${number === undefined ? '' : `-${number}`}.${extension}`,
    mediaType: `${mediaType}; charset=${encoding === 'cp932' ? 'Shift_JIS' : 'utf-8'}`,
    bytes: Buffer.concat([byteOrderMark(encoding), encode(contentOf(run), encoding)]),
  }
}

const fileTypes: Readonly<Record<ExportProfile['file']['kind'], { extension: string; mediaType: string }>> = {
  csv: { extension: 'csv', mediaType: 'text/csv' },
  keystrokes: { extension: 'csv', mediaType: 'text/csv' },
  'fixed-width': { extension: 'txt', mediaType: 'text/plain' },
  json: { extension: 'json', mediaType: 'application/json' },
}

function contentOf({ profile, rows }: DryRun): string {
  const { file, columns } = profile
  const names = columns.map(({ name }) => name)
  const cells = rows.map(row => row.cells)
  switch (file.kind) {
    case 'csv':
      return lines((file.hasHeader ? [names, ...cells] : cells).map(csvLine))
    case 'fixed-width':
      return lines(cells.map(row => row.map((cell, at) => padded(cell, columns[at], profile)).join('')))
    case 'keystrokes':
      return lines(keystrokeSteps(columns, cells).map(csvLine))
    case 'json':
      return `${JSON.stringify({ profile: profile.id, rows: cells.map(row => named(names, row)) }, null, 2)}\n`
  }
}

/** RFC 4180; every cell in quotes, so that no reader takes a postal code for a number it may shorten. */
function csvLine(cells: readonly string[]): string {
  return cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')
}

function lines(all: readonly string[]): string {
  return all.map(line => `${line}\r\n`).join('')
}

function padded(text: string, column: ExportColumn | undefined, profile: ExportProfile): string {
  const room = Math.max(0, (column?.bytes ?? 0) - encode(text, encodingOf(profile)).length)
  return padders[column?.pad ?? 'space-right'](text, room)
}

/** A wide space takes two bytes; where one is left over, the text itself had a narrow character. */
const padders: Readonly<Record<Pad, (text: string, room: number) => string>> = {
  'space-right': (text, room) => text + ' '.repeat(room),
  'space-left': (text, room) => ' '.repeat(room) + text,
  'zero-left': (text, room) => '0'.repeat(room) + text,
  'wide-space-right': (text, room) => `${text}${'　'.repeat(Math.floor(room / 2))}${' '.repeat(room % 2)}`,
}

/** One step a line, in the order of typing: the field, what is typed, what is pressed then. */
export function keystrokeSteps(columns: readonly ExportColumn[], rows: readonly (readonly string[])[]): string[][] {
  const steps = rows.flatMap((cells, row) =>
    columns.map(({ name, keys }, at) => [String(row + 1), name, cells[at] ?? '', keys.join(' ')]),
  )
  return [['行', '項目', '入力する値', '押すキー'], ...steps]
}

function named(names: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
}
