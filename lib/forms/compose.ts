import type { ListName } from './form-data'
import type {
  Cell,
  CheckOption,
  Checks,
  Content,
  Element,
  FixedText,
  Format,
  Hand,
  Label,
  Line,
  Name,
  NamedPath,
  Path,
  Placed,
  Repeat,
  Row,
  SignerRole,
  Style,
  Table,
  Value,
} from './template'

/** Words to write templates with; each gives plain data. */

export function label(text: string, style: Omit<Label, 'kind' | 'text'> = {}): Label {
  return { kind: 'label', text, ...style }
}

export function fixed(text: string, style: Style = {}): FixedText {
  return { kind: 'text', text, ...style }
}

type ValueOptions = Style & { readonly format?: Format; readonly whenEmpty?: string }

export function value(name: string, bind: Path, { format = 'text', ...rest }: ValueOptions = {}): Value {
  return { kind: 'value', label: name, bind, format, ...rest }
}

export const blankDate = '　　　　年　　　月　　　日'

export function date(name: string, bind: Path, style: Style = {}): Value {
  return { kind: 'value', label: name, bind, format: 'wareki', whenEmpty: blankDate, ...style }
}

export function nameOf(person: NamedPath, name = '氏名'): Name {
  return { kind: 'name', label: name, bind: person }
}

export function checks(name: string, bind: Path | null, options: Readonly<Record<string, string>>): Checks {
  return { kind: 'checks', label: name, bind, options: optionsFrom(options) }
}

/** Boxes that are ticked by hand. */
export function handChecks(name: string, texts: readonly string[]): Checks {
  return { kind: 'checks', label: name, bind: null, options: texts.map(text => ({ value: text, text })), size: 8 }
}

export function line(parts: Line['parts'], style: Style = {}): Line {
  return { kind: 'line', parts, ...style }
}

export function hand(purpose: Hand['purpose'], name: string, hint?: string): Hand {
  return { kind: 'hand', purpose, label: name, ...(hint ? { hint } : {}) }
}

/** A signature that may be written on the screen as well as on paper. */
export function signature(name: string, signer: SignerRole, hint = ''): Hand {
  return { ...hand('signature', name, hint), signer }
}

export function stack(...items: readonly (readonly [share: number, content: Content])[]): Content {
  return { kind: 'stack', items: items.map(([share, content]) => ({ share, content })) }
}

export const empty: Content = { kind: 'empty' }
export const numbered: Content = { kind: 'numbered' }

/** A row of cells, each one column wide unless it says otherwise. */
export function row(height: number, ...cells: readonly (Content | Cell)[]): Row {
  return { height, cells: cells.map(one => ('content' in one ? one : span(1, one))) }
}

export function span(columns: number, content: Content): Cell {
  return { columns, rows: 1, content }
}

export function tall(rows: number, content: Content | Cell): Cell {
  return 'content' in content ? { ...content, rows } : { columns: 1, rows, content }
}

type RepeatOptions = { readonly list: ListName; readonly times: number; readonly title: string }

export function repeat({ list, times, title }: RepeatOptions, ...rows: readonly Row[]): Repeat {
  return { repeat: list, times, title, rows }
}

type TableOptions = {
  readonly at: readonly [x: number, y: number]
  readonly columns: readonly number[]
  readonly title: string
}

export function table({ at: [x, y], columns, title }: TableOptions, ...rows: Table['rows']): Table {
  return { kind: 'table', title, showsTitle: false, isForStaff: false, x, y, columns, rows }
}

/** A table with its title printed above it. */
export function section(options: TableOptions, ...rows: Table['rows']): Table {
  return { ...table(options, ...rows), showsTitle: true }
}

/** Printed empty, for the staff. */
export function staffTable(options: TableOptions, ...rows: Table['rows']): Table {
  return { ...table(options, ...rows), isForStaff: true }
}

export function placed(box: readonly [x: number, y: number, width: number, height: number], content: Content): Placed {
  const [x, y, width, height] = box
  return { kind: 'placed', x, y, width, height, content }
}

/** Tables one under the other from `top`; `y` of each is the gap above it. */
export function column(top: number, elements: readonly Element[]): Element[] {
  let y = top
  return elements.map(element => {
    const at = y + element.y
    y = at + heightOf(element)
    return { ...element, y: at }
  })
}

export function heightOf(element: Element): number {
  if (element.kind === 'placed') return element.height
  return element.rows.reduce((sum, one) => sum + rowsHeight(one), 0)
}

function rowsHeight(one: Row | Repeat): number {
  return 'repeat' in one ? one.times * one.rows.reduce((sum, { height }) => sum + height, 0) : one.height
}

function optionsFrom(options: Readonly<Record<string, string>>): readonly CheckOption[] {
  return Object.entries(options).map(([value, text]) => ({ value, text }))
}
