import { z } from 'zod'
import { isPath } from '@/lib/forms/binding'
import { listNames } from '@/lib/forms/form-data'
import type { Path } from '@/lib/forms/template'

/** How a value is written: days as a core system reads them, kana half-width, telephone and postal codes without hyphens. */
export const columnFormats = ['text', 'iso', 'yyyymmdd', 'wareki', 'half-width-kana', 'digits'] as const
export type ColumnFormat = (typeof columnFormats)[number]

export const encodings = ['cp932', 'utf8', 'utf8-bom'] as const
export type Encoding = (typeof encodings)[number]

const BoundPath = z.custom<Path>(
  value => typeof value === 'string' && isPath(value),
  'bound to a path that does not exist',
)

export const ExportColumn = z.object({
  name: z.string().min(1),
  from: z.union([
    z.object({ path: BoundPath }),
    z.object({ constant: z.string() }),
    z.object({ count: z.literal('row') }),
  ]),
  format: z.enum(columnFormats).default('text'),
  /** What the core system calls each value; one that is missing here is an error, never passed on as it is. */
  codes: z.record(z.string(), z.string()).optional(),
  isRequired: z.boolean().default(false),
  /** In characters as people count them. */
  maxLength: z.int().positive().optional(),
  /** In bytes of the file's encoding; the column's width where columns are fixed. */
  bytes: z.int().positive().optional(),
  pad: z.enum(['space-right', 'zero-left']).default('space-right'),
  /** A keystroke sheet: what is pressed after the value. */
  key: z.enum(['Tab', 'Enter', 'F12']).default('Tab'),
  /** 担当課確認: what the department still has to look at. */
  unconfirmed: z.string().optional(),
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
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    title: z.string().min(1),
    about: z.string(),
    /** One row for the draft, or one for each person of a list. */
    rows: z.enum(['draft', ...listNames]),
    file: ExportFileKind,
    columns: z.array(ExportColumn).min(1),
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
  const ofNobody = columns.filter(({ from }) => rows === 'draft' && 'path' in from && from.path.startsWith('each.'))
  const endless = columns.filter(({ bytes }) => file.kind === 'fixed-width' && bytes === undefined)
  return [
    ...twice.map(name => `${name}: two columns of this name`),
    ...ofNobody.map(({ name }) => `${name}: a row of a draft is about nobody in particular`),
    ...endless.map(({ name }) => `${name}: without a width`),
  ]
}
