import { read } from '@/lib/forms/binding'
import type { FormData } from '@/lib/forms/form-data'
import type { FormPerson } from '@/lib/forms/form-person'
import { countCharacters, encode, type Substitution, writable } from './characters'
import type { Encoding } from './column-kinds'
import { asText, isFormula } from './formula'
import { type ExportColumn, type ExportProfile, encodingOf, pathsIn } from './profile'
import { writeValue } from './write-value'

/** Where something stands: the row, whom it is about, the column. */
export type Place = { readonly row: number; readonly who: string; readonly column: string }

/** Why the file cannot be made as it is. */
export type Problem = Place & Fault

export type Fault =
  | { readonly kind: 'missing' | 'not-a-day' | 'no-code' | 'formula' | 'line-break' | 'half-width' | 'full-width' }
  | {
      readonly kind: 'too-long'
      readonly unit: 'characters' | 'bytes'
      readonly limit: number
      readonly length: number
    }

export type LostCharacter = Place & Substitution

export type DryRun = {
  readonly profile: ExportProfile
  /** What each cell of the file says, substitutes included; rows are numbered from 1. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
  readonly problems: readonly Problem[]
  readonly lost: readonly LostCharacter[]
}

/** Everything that the file would say and everything that is wrong with it, before anything leaves the house. */
export function dryRun(profile: ExportProfile, data: FormData, firstRow = 1): DryRun {
  const people: readonly (FormPerson | null)[] = profile.rows === 'draft' ? [null] : data.lists[profile.rows]
  const rows = people.map((person, index) => {
    const row = firstRow + index
    const cells = profile.columns.map(column => {
      const place = { row, who: person?.name ?? '', column: column.name }
      return { place, ...cellOf(column, { data, person, row, profile }) }
    })
    return { row, cells }
  })
  const cells = rows.flatMap(row => row.cells)
  return {
    profile,
    rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(({ text }) => text) })),
    problems: cells.flatMap(({ place, faults }) => faults.map(fault => ({ ...place, ...fault }))),
    lost: cells.flatMap(({ place, substitutions }) => substitutions.map(one => ({ ...place, ...one }))),
  }
}

/** One file of several drafts: their rows one after the other, numbered through. */
export function dryRunOfMany(profile: ExportProfile, drafts: readonly FormData[]): readonly DryRun[] {
  const runs: DryRun[] = []
  let firstRow = 1
  for (const data of drafts) {
    const run = dryRun(profile, data, firstRow)
    runs.push(run)
    firstRow += run.rows.length
  }
  return runs
}

export function together(profile: ExportProfile, runs: readonly DryRun[]): DryRun {
  return {
    profile,
    rows: runs.flatMap(({ rows }) => rows),
    problems: runs.flatMap(({ problems }) => problems),
    lost: runs.flatMap(({ lost }) => lost),
  }
}

type Cell = {
  readonly text: string
  readonly substitutions: readonly Substitution[]
  readonly faults: readonly Fault[]
}

type Context = {
  readonly data: FormData
  readonly person: FormPerson | null
  readonly row: number
  readonly profile: ExportProfile
}

function cellOf(column: ExportColumn, context: Context): Cell {
  const { profile } = context
  const raw = rawValue(column, context)
  const formatted = writeValue(raw, column.format)
  if (formatted === null) return broken(raw, 'not-a-day')
  const coded = codeOf(formatted, column)
  if (coded === null) return broken(raw, 'no-code')

  const encoding = encodingOf(profile)
  const { text, substitutions } = writable(coded, encoding)
  return {
    text: isForSpreadsheets(profile) ? asText(text) : text,
    substitutions,
    faults: [
      ...missing(text, column),
      ...outOfForm(text, profile),
      ...tooLong(text, column, encoding),
      ...otherWidth(text, column),
    ],
  }
}

function broken(text: string, kind: 'not-a-day' | 'no-code'): Cell {
  return { text, substitutions: [], faults: [{ kind }] }
}

function rawValue({ from }: ExportColumn, { data, person, row }: Context): string {
  if ('constant' in from) return from.constant
  if ('count' in from) return String(row)
  const values = pathsIn(from).map(path => read(data, person, path))
  return 'join' in from ? values.filter(value => value !== '').join(from.between) : (values[0] ?? '')
}

function codeOf(value: string, { codes }: ExportColumn): string | null {
  if (!codes || value === '') return value
  return Object.hasOwn(codes, value) ? (codes[value] ?? null) : null
}

function missing(text: string, { isRequired }: ExportColumn): Fault[] {
  return isRequired && text === '' ? [{ kind: 'missing' }] : []
}

/** JSON says of itself that a text is a text; in every other file a spreadsheet decides. */
function outOfForm(text: string, profile: ExportProfile): Fault[] {
  const { kind } = profile.file
  const isRisky = kind !== 'json' && !isForSpreadsheets(profile) && isFormula(text)
  const isBroken = (kind === 'fixed-width' || kind === 'keystrokes') && /[\r\n]/.test(text)
  return [...(isRisky ? [{ kind: 'formula' } as const] : []), ...(isBroken ? [{ kind: 'line-break' } as const] : [])]
}

function isForSpreadsheets({ file }: ExportProfile): boolean {
  return file.kind === 'csv' && file.reader === 'spreadsheet'
}

/** Nothing is ever cut: half a name is another name. */
function tooLong(text: string, { maxLength, bytes }: ExportColumn, encoding: Encoding): Fault[] {
  const measures = [
    { unit: 'characters', limit: maxLength, length: countCharacters(text) },
    { unit: 'bytes', limit: bytes, length: encode(text, encoding).length },
  ] as const
  const found = measures.find(({ limit, length }) => limit !== undefined && length > limit)
  return found?.limit ? [{ kind: 'too-long', unit: found.unit, limit: found.limit, length: found.length }] : []
}

/** A substitute (〓) is wide, as what it stands for. */
function otherWidth(text: string, { width }: ExportColumn): Fault[] {
  const hasNarrow = /[\x20-\x7e｡-ﾟ]/.test(text)
  const hasWide = /[^\x20-\x7e｡-ﾟ\r\n\t]/.test(text)
  if (width === 'full-width' && hasNarrow) return [{ kind: 'half-width' }]
  return width === 'half-width' && hasWide ? [{ kind: 'full-width' }] : []
}
