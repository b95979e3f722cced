import type { Truth } from './truth'

/**
 * What is true of every member of a household at once, in one 32-bit word. The low half has a bit for each member of whom it is
 * true, the high half one for each of whom it is not false; the last bit of a half stands for somebody of whom nothing is
 * known, which is also how the household as a whole is looked at. So Kleene's "all" is `&`, his "any" is `|`.
 */
export const everybody = -1
export const nobodySure = 0xffff0000 | 0

/** Members come before it. */
const blankRow = 15

/** Rows, here and below: a bit a member, and one for the blank row. */
export const allRows = 0xffff

export function rowOf(member: number | null): number {
  return 1 << (member ?? blankRow)
}

export function rowsOfMembers(count: number): number {
  return (1 << count) - 1
}

/** The rows in both halves. */
export function both(rows: number): number {
  return rows | (rows << 16)
}

export function yesRows(word: number): number {
  return word & allRows
}

export function mayRows(word: number): number {
  return word >>> 16
}

export function undecidedRows(word: number): number {
  return (word >>> 16) & ~word
}

export function wordOf(yes: boolean, may: boolean): number {
  return (yes ? allRows : 0) | (may ? nobodySure : 0)
}

export function denied(word: number): number {
  return ~((word << 16) | (word >>> 16))
}

export function truthAt(word: number, row: number): Truth {
  if (word & row) return true
  return (word >>> 16) & row ? null : false
}

/** 0 false, 1 unknown, 2 true: of the household as a whole. */
export function valueOfBlank(word: number): number {
  return (word >>> 31) + ((word >>> blankRow) & 1)
}

/** The same of anybody among the rows. */
export function valueOfAny(word: number, rows: number): number {
  if (word & rows) return 2
  return (word >>> 16) & rows ? 1 : 0
}

export function countRows(rows: number): number {
  let count = 0
  for (let left = rows; left !== 0; left &= left - 1) count++
  return count
}

/** The members among the rows, by position. */
export function membersIn(rows: number): readonly number[] {
  return Array.from({ length: blankRow }, (_, member) => member).filter(member => rows & rowOf(member))
}
