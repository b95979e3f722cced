import {
  checks,
  date,
  fixed,
  hand,
  handChecks,
  label,
  nameOf,
  placed,
  row,
  signature,
  span,
  stack,
  table,
  value,
} from '../compose'
import type { Content, Hand, NamedPath, Path, PersonPath, Placed, Row, SignerRole, Style, Table } from '../template'
import { accountRows, addressCell, birthAndSex, type Consenting, consentRow, myNumber } from './parts'

/**
 * Most forms are a pile of blocks whose rows hold one or two fields: a grey label with what stands beside it. Written with
 * these words a template is hardly longer than its list of fields. `y` of what they give is the gap above it.
 */

/** The label also names the value in the preview. */
export type Field = { readonly label: string; readonly content: Content }
export type FieldRow = { readonly height: number; readonly fields: readonly Field[] }

export function textField(name: string, bind: Path, style: Style = {}): Field {
  return { label: name, content: value(name, bind, style) }
}

export function dayField(name: string, bind: Path): Field {
  return { label: name, content: date(name, bind) }
}

export function phoneField(name = '電話'): Field {
  return { label: name, content: value(name, 'phone', { format: 'phone' }) }
}

export function nameField(name: string, person: NamedPath): Field {
  return { label: name, content: nameOf(person, name) }
}

export function birthField(person: PersonPath): Field {
  return { label: '生年月日・性別', content: birthAndSex(person) }
}

export function addressField(name: string, bind: 'home' | 'newAddress' | 'oldAddress'): Field {
  return { label: name, content: addressCell(name, bind) }
}

export function choiceField(name: string, bind: Path, options: Readonly<Record<string, string>>): Field {
  return { label: name, content: checks(name, bind, options) }
}

/** Boxes that are ticked by hand. */
export function tickField(name: string, texts: readonly string[]): Field {
  return { label: name, content: handChecks(name, texts) }
}

/** Left for the person's own hand. */
export function writeField(name: string, hint?: string): Field {
  return { label: name, content: hand('write', name, hint) }
}

export function staffField(name: string): Field {
  return handField(name, 'staff', '職員記入')
}

/** On paper alone: of people who may not be there, and where the law wants their own hand (戸籍法第29条). */
export function signField(name = '署名', hint = '自署'): Field {
  return handField(name, 'signature', hint)
}

export function screenSignField(name: string, signer: SignerRole): Field {
  return { label: name, content: signature(name, signer, '自署') }
}

export function myNumberField(whose: string): Field {
  return { label: 'マイナンバー', content: myNumber(whose) }
}

function handField(name: string, purpose: Hand['purpose'], hint: string): Field {
  return { label: name, content: hand(purpose, name, hint) }
}

/** What is known above, what only the person can add below. */
export function bothOf(name: string, upper: Field, lower: Field): Field {
  return { label: name, content: stack([1, upper.content], [1, lower.content]) }
}

export function one(field: Field, height = 10): FieldRow {
  return { height, fields: [field] }
}

export function two(left: Field, right: Field, height = 10): FieldRow {
  return { height, fields: [left, right] }
}

/** 氏名, 生年月日・性別, 住所 and 電話 of somebody who lives at home. */
export function personRows(person: PersonPath, ...last: readonly Field[]): FieldRow[] {
  const [beside = writeField('（備考）'), ...others] = last
  return [
    two(nameField('氏名', person), birthField(person), 13),
    one(addressField('住所', 'home'), 13),
    two(phoneField(), beside),
    ...others.map(field => one(field)),
  ]
}

/** The same without a telephone: somebody a form is about, but who does not file it. */
export function subjectRows(person: PersonPath, ...others: readonly Field[]): FieldRow[] {
  return [
    two(nameField('氏名', person), birthField(person), 13),
    one(textField('住所', `${person}.address`)),
    ...others.map(field => one(field)),
  ]
}

/** Who died: 氏名, 生年月日・性別, 死亡した日, 住所 and the number an office has for them. */
export function deceasedRows(number: string): FieldRow[] {
  return [
    two(nameField('氏名', 'deceased'), birthField('deceased'), 13),
    two(dayField('死亡した日', 'fact.died-on'), staffField(number)),
    one(textField('住所', 'deceased.address')),
  ]
}

/** Rows under a heading that runs down their side. */
export function block(heading: string, ...rows: readonly FieldRow[]): Table {
  const side = { columns: 1, rows: rows.length, content: label(heading, { vertical: true }) }
  const cells = rows.map(({ height, fields }, index) => row(height, ...(index === 0 ? [side] : []), ...cellsOf(fields)))
  return table({ at: [15, blockGap], columns: [8, 26, 61, 25, 60], title: heading }, ...cells)
}

/** Rows under a title. */
export function fields(title: string, ...rows: readonly FieldRow[]): Table {
  const cells = rows.map(({ height, fields: own }) => row(height, ...cellsOf(own)))
  return { ...table({ at: [15, titleGap], columns: [34, 61, 25, 60], title }, ...cells), showsTitle: true }
}

const blockGap = 4
/** The title stands in the gap. */
const titleGap = 8.6

function cellsOf(own: readonly Field[]): Row['cells'] {
  return own.flatMap(({ label: text, content }) => [
    span(1, label(text, text.length > 9 ? { size: 7.5 } : {})),
    span(own.length === 1 ? 3 : 1, content),
  ])
}

/** Where money is paid to, and whose account it may be. */
export function account(owner: string): Table {
  return table({ at: [15, blockGap], columns: [8, 28, 60, 22, 62], title: '振込先の口座' }, ...accountRows(owner))
}

/** What the city may look up, and the hand of whoever allows it. */
export function consent(sentence: string, whose: Consenting, on: 'screen' | 'paper' = 'screen'): Table {
  return table({ at: [15, blockGap], columns: [15, 89, 14, 62], title: '同意と署名' }, consentRow(sentence, whose, on))
}

/** Small print, a sentence a line. */
export function notes(...sentences: readonly string[]): Placed {
  const text = sentences.map(one => `・${one}`).join('\n')
  const lines = sentences.reduce((sum, one) => sum + Math.ceil(one.length / 60), 0)
  return placed([15, 2, 180, lines * 4.2 + 1], fixed(text, { size: 8.5 }))
}
