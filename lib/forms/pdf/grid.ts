import type { FilledRow, FilledTable } from '../fill'
import type { Box, Cell } from '../template'

export type GridCell = { readonly box: Box; readonly cell: Cell; readonly row: FilledRow }

/** Where each cell of a table stands, row by row, in millimetres. */
export function gridRows({ x, y, columns, rows }: FilledTable): GridCell[][] {
  const lefts = edges(x, columns)
  const tops = edges(
    y,
    rows.map(({ height }) => height),
  )
  const taken = rows.map(() => new Set<number>())

  return rows.map((row, at) => {
    let column = 0
    return row.cells.map(cell => {
      while (taken[at]?.has(column)) column += 1
      const box = spanBox(cell, { lefts, tops, column, at })
      take(taken, cell, { column, at })
      column += cell.columns
      return { box, cell, row }
    })
  })
}

export function tableBox({ x, y, columns, rows }: FilledTable): Box {
  return { x, y, width: sum(columns), height: sum(rows.map(({ height }) => height)) }
}

type Place = { readonly column: number; readonly at: number }
type Edges = { readonly lefts: readonly number[]; readonly tops: readonly number[] }

function spanBox(cell: Cell, { lefts, tops, column, at }: Edges & Place): Box {
  const [left, right] = [lefts[column], lefts[column + cell.columns]]
  const [top, bottom] = [tops[at], tops[at + cell.rows]]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    throw new RangeError(`a cell of row ${at} reaches out of its table`)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function take(taken: readonly Set<number>[], { columns, rows }: Cell, { column, at }: Place): void {
  for (let row = at; row < at + rows; row++) for (let one = 0; one < columns; one++) taken[row]?.add(column + one)
}

function edges(start: number, lengths: readonly number[]): number[] {
  let edge = start
  return [start, ...lengths.map(length => (edge += length))]
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
