import type { ValueFormat } from '@/lib/rules/schema'
import type { FormData, ListName } from './form-data'
import type { FormPerson } from './form-person'

/**
 * A form is data: what is printed where, in millimetres, bound to the draft's data. The same value gives the PDF, the
 * HTML preview and the list of data items the form needs. Plain and serialisable, so that it can be stored and edited.
 */
export type Template = {
  readonly id: string
  /** Printed in the corner: 「様式1」. */
  readonly number: string
  readonly title: string
  /** Small print: the law or model its fields follow. The layout itself is for the department to confirm. */
  readonly basis: string
  /** About one person: printed once for each whom it concerns, who is its `subject`. */
  readonly isPerPerson?: true
  readonly sheets: readonly Sheet[]
  /** Repeated while a list has people left that the sheets before had no room for. */
  readonly continuation: Sheet | null
}

export type Sheet = {
  readonly size: 'A4' | 'A3' | PaperSize
  readonly orientation: 'portrait' | 'landscape'
  /** A page of the city's own PDF, counted from 1, that this one is printed over; it brings its own title and number. */
  readonly background?: { readonly pdf: string; readonly page: number }
  readonly elements: readonly Element[]
}

/** In millimetres, upright. */
export type PaperSize = { readonly width: number; readonly height: number }

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * `title` names the part for readers of the preview and of the tagged PDF; it is printed only where `showsTitle`.
 * What is for the staff is printed empty and left out of the preview.
 */
export type Table = {
  readonly kind: 'table'
  readonly title: string
  readonly showsTitle: boolean
  readonly isForStaff: boolean
  readonly x: number
  readonly y: number
  readonly columns: readonly number[]
  readonly rows: readonly (Row | Repeat)[]
}

export type Row = { readonly height: number; readonly cells: readonly Cell[] }

/** The same rows once for each person of a list, `times` times on this sheet, empty where there are fewer people. */
export type Repeat = {
  readonly repeat: ListName
  readonly times: number
  readonly title: string
  readonly rows: readonly Row[]
}

/** Cells fill a row from the left, as in HTML: `columns` and `rows` say how many it spans. */
export type Cell = {
  readonly columns: number
  readonly rows: number
  readonly content: Content
}

/** Content placed freely: opening sentences, signatures, and everything on an uploaded form. */
export type Placed = { readonly kind: 'placed' } & Box & {
    readonly content: Content
    /** Whom `each` is here: somebody of a list, counted from 1. */
    readonly person?: { readonly list: ListName; readonly seat: number }
  }

export type Element = Table | Placed

export type Style = {
  readonly size?: number
  readonly align?: 'left' | 'centre' | 'right'
  readonly bold?: boolean
}

export type Content =
  | Label
  | FixedText
  | Value
  | Name
  | Checks
  | Line
  | Digits
  | Mark
  | Qr
  | Hand
  | { readonly kind: 'stack'; readonly items: readonly { readonly share: number; readonly content: Content }[] }
  | { readonly kind: 'numbered' }
  | { readonly kind: 'empty' }

/** The grey cell that names what stands beside it, or below it (`scope: 'column'`). */
export type Label = Style & {
  readonly kind: 'label'
  readonly text: string
  readonly scope?: 'column'
  readonly vertical?: boolean
}

/** Set with kinsoku, as many lines as the box has room for. */
export type FixedText = Style & { readonly kind: 'text'; readonly text: string }

/** `label` says in the preview and in reports of missing glyphs what this is. `whenEmpty` is printed in its place: 「　年　月　日」. */
export type Value = Style & {
  readonly kind: 'value'
  readonly label: string
  readonly bind: Path
  readonly format: Format
  readonly whenEmpty?: string
}

/** A name with its reading above. */
export type Name = { readonly kind: 'name'; readonly label: string; readonly bind: NamedPath; readonly size?: number }

/** Boxes to tick; drawn, because no Japanese font has them. Several can be ticked where the bound value is a comma separated list. */
export type Checks = Style & {
  readonly kind: 'checks'
  readonly label: string
  /** Null: ticked by hand. */
  readonly bind: Path | null
  readonly options: readonly CheckOption[]
}
export type CheckOption = { readonly value: string; readonly text: string }

/** Fixed words and values running on one line: 「〒965-0871　電話 0242-…」. */
export type Line = Style & {
  readonly kind: 'line'
  readonly parts: readonly (string | Omit<Value, 'kind' | keyof Style>)[]
}

/** One character a box, for the boxes that stand on the paper. */
export type Digits = {
  readonly kind: 'digits'
  readonly label: string
  readonly bind: Path
  readonly format: Format
  readonly boxes: number
}

/** A mark over words that stand on the paper, where the value is one of `when`. */
export type Mark = {
  readonly kind: 'mark'
  readonly label: string
  readonly bind: Path
  readonly when: readonly string[]
  readonly shape: 'tick' | 'circle'
}

/** A QR code of the value, as large as its box. */
export type Qr = { readonly kind: 'qr'; readonly label: string; readonly bind: Path }

/** Left empty for a hand, a seal or the staff. */
export type Hand = {
  readonly kind: 'hand'
  readonly label: string
  readonly purpose: 'my-number' | 'signature' | 'seal-impression' | 'write' | 'staff'
  readonly hint?: string
  /** Whose signature the box takes from the screen as well; without it there is only paper. See `signing.ts`. */
  readonly signer?: SignerRole
}

/** `subject`: a form about one grown person, who signs for themself. */
export type SignerRole = 'visitor' | 'filer' | 'head' | 'claimant' | 'recipient' | 'subject'

export type Format = ValueFormat

export type PersonPath = PersonRoot | 'each'
export type NamedPath = PersonPath | 'visitor'
/** `fact`: an answer of the guide about the household, `extra` one that only forms ask for. */
export type Path = ScalarPath | `${PersonPath}.${keyof FormPerson}` | GroupPath | `extra.${string}` | `fact.${string}`

type PersonRoot =
  | 'filer'
  | 'head'
  | 'claimant'
  | 'partner'
  | 'subject'
  | 'holder'
  | 'recipient'
  | 'husband'
  | 'wife'
  | 'baby'
  | 'deceased'
type Group = 'home' | 'newAddress' | 'oldAddress' | 'bank' | 'proxy' | 'visitor'
type GroupPath = {
  [K in Group]: K | `${K}.${keyof FormData[K] & string}`
}[Group]
type ScalarPath = { [K in keyof FormData]: FormData[K] extends string ? K : never }[keyof FormData]
