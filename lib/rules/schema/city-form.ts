import { z } from 'zod'
import { Id } from './primitives'

const millimetres = z.number().min(0).max(420)

/** How a value is said on paper; `era` to `day` are the parts of a day for boxes of their own. */
export const ValueFormat = z.enum([
  'text',
  'wareki',
  'western',
  'era',
  'era-year',
  'month',
  'day',
  'postal',
  'phone',
  'kinship',
])
export type ValueFormat = z.infer<typeof ValueFormat>

/** How a value is set into its box on the city's own PDF. */
export const PlacedDrawing = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    format: ValueFormat,
    /** In points; smaller where the box asks for it. */
    size: z.number().min(4).max(30),
    align: z.enum(['left', 'centre', 'right']),
  }),
  /** The reading above the name. */
  z.object({ kind: z.literal('name') }),
  /** One character a box, `boxes` boxes of the same width. */
  z.object({ kind: z.literal('digits'), format: ValueFormat, boxes: z.int().min(1).max(40) }),
  /** A mark over the printed choice, where the value is one of these. */
  z.object({ kind: z.literal('mark'), when: z.array(z.string().min(1)).min(1), shape: z.enum(['tick', 'circle']) }),
  z.object({ kind: z.literal('qr') }),
])
export type PlacedDrawing = z.infer<typeof PlacedDrawing>

/** One value on the city's own PDF, in millimetres from the upper left corner of its page. */
export const PlacedField = z.object({
  /** Counted from 1. */
  page: z.int().min(1),
  x: millimetres,
  y: millimetres,
  width: millimetres.positive(),
  height: millimetres.positive(),
  /** Read out in the preview and named in reports. */
  label: z.string().min(1).max(60),
  /** Which data, as the forms' own templates bind to it: `filer.name`, `newAddress.text`. */
  bind: z.string().min(1).max(80),
  /** For `each.…`: which person of which list, counted from 1. */
  person: z.object({ list: z.string().min(1), seat: z.int().min(1).max(30) }).nullable(),
  draw: PlacedDrawing,
})
export type PlacedField = z.infer<typeof PlacedField>

/** A form the city prints on its own PDF: one of its own, or instead of a built-in one with the same id. */
export const CityForm = z.object({
  id: Id,
  /** Printed nowhere; how the department calls it: 「様式第3号」. */
  number: z.string().max(30),
  title: z.string().min(1).max(80),
  /** The PDF's pages, by the SHA-256 of its bytes (hexadecimal). */
  pdf: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.array(z.object({ width: millimetres.positive(), height: millimetres.positive() })).min(1),
  fields: z.array(PlacedField),
})
export type CityForm = z.infer<typeof CityForm>
