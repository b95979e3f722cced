import { empty, label, nameOf, numbered, repeat, row, section, value } from '../compose'
import type { ListName } from '../form-data'
import type { Content, Table } from '../template'
import { birthAndSex } from './parts'

/** A column of a list of people: its grey head, and what stands there of each. */
export type Column = { readonly width: number; readonly head: string; readonly content: Content }

type PeopleOptions = {
  readonly title: string
  readonly list: ListName
  readonly times: number
  readonly height: number
}

/** People one below the other, numbered; the widths add up to 172. */
export function people({ title, list, times, height }: PeopleOptions, ...columns: readonly Column[]): Table {
  const heads = columns.map(({ head }) => label(head, { scope: 'column', size: 7.5 }))
  return section(
    { at: [15, 8.6], columns: [8, ...columns.map(({ width }) => width)], title },
    row(6, empty, ...heads),
    repeat({ list, times, title }, row(height, numbered, ...columns.map(({ content }) => content))),
  )
}

export function nameColumn(width: number, head = '氏名（フリガナ）'): Column {
  return { width, head, content: nameOf('each') }
}

export function birthAndSexColumn(width: number): Column {
  return { width, head: '生年月日・性別', content: birthAndSex('each') }
}

export function birthColumn(width: number): Column {
  return { width, head: '生年月日', content: value('生年月日', 'each.birthDate', { format: 'wareki', size: 9.5 }) }
}

export function kinshipColumn(width: number): Column {
  return {
    width,
    head: '続柄',
    content: value('続柄', 'each.kinship', { format: 'kinship', align: 'centre', size: 9.5 }),
  }
}

export function column(width: number, head: string, content: Content): Column {
  return { width, head, content }
}
