import type { RuleBook } from '@/lib/rules/book'
import { conditionWords } from '@/lib/rules/condition-words'
import { isSame } from '@/lib/rules/differences'
import type { Condition } from '@/lib/rules/schema'

/** A condition as a table: it holds where some row does, a row where every cell does. */
export type DecisionTable = {
  /** What cannot be taken apart by 「かつ」「または」「ではない」. */
  readonly columns: readonly Condition[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = 'yes' | 'no' | 'either'

/** More than anybody reads at a glance: such a condition is shown as sentences alone. */
const mostRows = 16
const mostColumns = 8

/** The same truth for everybody, unknown answers included: 「かつ」 distributes over 「または」 in three values as in two. */
export function decisionTable(condition: Condition): DecisionTable | null {
  const ways = waysOf(condition, true)
  if (!ways || ways.length > mostRows) return null
  const columns = uniqueAtoms(ways.flat().map(({ atom }) => atom))
  if (columns.length > mostColumns) return null
  return ways.some(contradictsItself)
    ? null
    : { columns, rows: ways.map(way => columns.map(column => cellOf(column, way))) }
}

export function conditionOfTable({ columns, rows }: DecisionTable): Condition {
  return joined(
    'any',
    rows.map(row =>
      joined(
        'all',
        columns.flatMap((column, index) => literalOf(column, row[index] ?? 'either') ?? []),
      ),
    ),
  )
}

/** A press of a cell or a row: `turn:0:1`, `add:2` (below that row), `remove:2`. */
export function pressedTable(
  table: DecisionTable,
  verb: string,
  [row = 0, column = 0]: readonly number[],
): DecisionTable {
  const before = table.rows[row]
  if (!before) return table
  switch (verb) {
    case 'turn':
      return { ...table, rows: table.rows.with(row, before.with(column, turned[before[column] ?? 'either'])) }
    case 'add':
      return { ...table, rows: table.rows.toSpliced(row + 1, 0, before) }
    case 'remove':
      return table.rows.length > 1 ? { ...table, rows: table.rows.toSpliced(row, 1) } : table
    default:
      return table
  }
}

const turned = { yes: 'no', no: 'either', either: 'yes' } as const

/** The table in words, for a screen. */
export type ShownTable = { readonly columns: readonly string[]; readonly rows: DecisionTable['rows'] }

export function shownTable(condition: Condition, book: RuleBook): ShownTable | null {
  const table = decisionTable(condition)
  return table && { columns: table.columns.map(column => conditionWords(column, book)), rows: table.rows }
}

type Literal = { readonly atom: Condition; readonly isTrue: boolean }
type Way = readonly Literal[]

/** Each way in which the condition comes out so; null: too many to show. */
function waysOf(condition: Condition, isTrue: boolean): readonly Way[] | null {
  if (condition.op === 'not') return waysOf(condition.of, !isTrue)
  if (condition.op !== 'all' && condition.op !== 'any') return [[{ atom: condition, isTrue }]]
  const parts = condition.of.map(part => waysOf(part, isTrue))
  return (condition.op === 'any') === isTrue ? together(parts) : combined(parts)
}

type Parts = readonly (readonly Way[] | null)[]

function together(parts: Parts): readonly Way[] | null {
  const all = parts.flatMap(ways => ways ?? [])
  return parts.includes(null) || all.length > mostRows ? null : all
}

function combined(parts: Parts): readonly Way[] | null {
  let ways: readonly Way[] = [[]]
  for (const part of parts) {
    if (!part) return null
    ways = ways.flatMap(way => part.map(more => [...way, ...more]))
    if (ways.length > mostRows) return null
  }
  return ways
}

function uniqueAtoms(atoms: readonly Condition[]): readonly Condition[] {
  return atoms.filter((atom, index) => atoms.findIndex(one => isSame(one, atom)) === index)
}

/** What is said to hold and not to hold has no cell. */
function contradictsItself(way: Way): boolean {
  return way.some(one => way.some(other => one.isTrue !== other.isTrue && isSame(one.atom, other.atom)))
}

function cellOf(column: Condition, way: Way): Cell {
  const literal = way.find(({ atom }) => isSame(atom, column))
  if (!literal) return 'either'
  return literal.isTrue ? 'yes' : 'no'
}

function literalOf(column: Condition, cell: Cell): Condition | null {
  if (cell === 'either') return null
  return cell === 'yes' ? column : { op: 'not', of: column }
}

function joined(op: 'all' | 'any', of: readonly Condition[]): Condition {
  const [only, ...others] = of
  if (!only) return { op: 'always' }
  return others.length === 0 ? only : { op, of }
}
