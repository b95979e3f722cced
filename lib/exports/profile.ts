import { z } from 'zod'
import { isPath } from '@/lib/forms/binding'
import { listNames } from '@/lib/forms/form-data'
import type { Path } from '@/lib/forms/template'
import { columnFormats, type Encoding, encodings, keystrokes, pads, widths } from './column-kinds'
import { isFormula } from './formula'

const BoundPath = z.custom<Path>(value => typeof value === 'string' && isPath(value), 'ないデータを指しています。')

const Source = z.union([
  z.strictObject({ path: BoundPath }),
  z.strictObject({ constant: z.string().max(200) }),
  z.strictObject({ count: z.literal('row') }),
  /** One after the other; what is empty leaves no gap. */
  z.strictObject({ join: z.array(BoundPath).min(2).max(6), between: z.string().max(10) }),
])
export type Source = z.infer<typeof Source>

const size = z
  .int('数字を入れてください。')
  .positive('1以上の数字を入れてください。')
  .max(2000, '2000までにしてください。')

export const ExportColumn = z.object({
  /** The header of the file: a formula there reads every resident below it. */
  name: z
    .string()
    .min(1, '項目の名前を入れてください。')
    .max(60, '60字までにしてください。')
    .refine(name => !isFormula(name), '表計算ソフトが計算を始める文字（= + - @）では始められません。')
    .refine(name => !/\p{Cc}/u.test(name), '改行などの文字は使えません。'),
  from: Source,
  format: z.enum(columnFormats).default('text'),
  /** What the core system calls each value; one that is missing here is an error, never passed on as it is. */
  codes: z.record(z.string().max(100), z.string().max(100)).optional(),
  isRequired: z.boolean().default(false),
  /** In characters as people count them. */
  maxLength: size.optional(),
  /** In bytes of the file's encoding; the column's width where columns are fixed. */
  bytes: size.optional(),
  pad: z.enum(pads).default('space-right'),
  /** What the column takes: a character of another width is an error. */
  width: z.enum(widths).default('any'),
  /** A keystroke sheet: what is pressed after the value, in this order. */
  keys: z.array(z.enum(keystrokes)).min(1, '押すキーを選んでください。').max(5).default(['Tab']),
  /** 担当課確認: what the department still has to look at. */
  unconfirmed: z.string().max(300).optional(),
})
export type ExportColumn = z.infer<typeof ExportColumn>

const encoding = z.enum(encodings)

/**
 * Who reads a CSV decides what becomes of a text that a spreadsheet would calculate: for people an apostrophe makes it text, a
 * machine would take the apostrophe for a part of the value, so there such a text is refused.
 */
const ExportFileKind = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('csv'), encoding, hasHeader: z.boolean(), reader: z.enum(['spreadsheet', 'machine']) }),
  z.object({ kind: z.literal('fixed-width'), encoding }),
  z.object({ kind: z.literal('json') }),
  z.object({ kind: z.literal('keystrokes'), encoding }),
])

/** 連携の様式: what one file for a core system holds. Plain data, so that it can be stored, compared and passed on. */
export const ExportProfile = z
  .object({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .max(60),
    title: z.string().min(1, '様式の名前を入れてください。').max(60, '60字までにしてください。'),
    about: z.string().max(300, '300字までにしてください。'),
    /** Whose it is: they alone hand over in it. Null: everybody's. */
    department: z.string().max(80).nullable().default(null),
    /** One row for the draft, or one for each person of a list. */
    rows: z.enum(['draft', ...listNames]),
    file: ExportFileKind,
    columns: z.array(ExportColumn).min(1, '項目を1つは入れてください。').max(200, '項目は200までにしてください。'),
  })
  .superRefine((profile, context) => {
    for (const message of contradictions(profile)) context.addIssue({ code: 'custom', message })
  })
export type ExportProfile = z.infer<typeof ExportProfile>

export function encodingOf({ file }: ExportProfile): Encoding {
  return file.kind === 'json' ? 'utf8' : file.encoding
}

type Unchecked = {
  readonly rows: string
  readonly file: { readonly kind: string }
  readonly columns: readonly ExportColumn[]
}

function contradictions({ rows, file, columns }: Unchecked): string[] {
  const names = columns.map(({ name }) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const ofNobody = columns.filter(
    ({ from }) => rows === 'draft' && pathsIn(from).some(path => path.startsWith('each.')),
  )
  const endless = columns.filter(({ bytes }) => file.kind === 'fixed-width' && bytes === undefined)
  const odd = columns.filter(({ pad, bytes = 0 }) => pad === 'wide-space-right' && bytes % 2 === 1)
  return [
    ...[...new Set(twice)].map(name => `「${name}」という項目が2つあります。`),
    ...ofNobody.map(({ name }) => `「${name}」：1件1行の様式では、1人ずつのデータは使えません。`),
    ...endless.map(({ name }) => `「${name}」：固定長では、バイト数を入れてください。`),
    ...odd.map(({ name }) => `「${name}」：全角の空白で埋める項目は、バイト数を偶数にしてください。`),
  ]
}

/** Which data a column is made of. */
export function pathsIn(from: Source): readonly Path[] {
  if ('path' in from) return [from.path]
  return 'join' in from ? from.join : []
}
