import { expect, test } from 'vitest'
import { changedCells } from '@/lib/exports/changed-cells'
import type { DryRun } from '@/lib/exports/dry-run'
import { ExportProfile } from '@/lib/exports/profile'

const profile = ExportProfile.parse({
  id: 'p',
  title: '様式',
  about: '',
  rows: 'people',
  file: { kind: 'json' },
  columns: [
    { name: '氏名', from: { path: 'each.name' } },
    { name: '電話', from: { path: 'phone' } },
  ],
})

function run(...rows: string[][]): DryRun {
  return { profile, rows: rows.map((cells, at) => ({ row: at + 1, cells })), problems: [], lost: [] }
}

const whoOf = (row: number) => `人${row}`

test.each([
  ['nothing', run(['見本', '1']), run(['見本', '1']), []],
  ['a cell', run(['見本', '1']), run(['見本', '2']), [{ row: 1, column: '電話', who: '人1', before: '1', after: '2' }]],
  [
    'a person more',
    run(['見本', '1']),
    run(['見本', '1'], ['別人', '']),
    [{ row: 2, column: '氏名', who: '人2', before: '', after: '別人' }],
  ],
  [
    'a person less',
    run(['見', ''], ['別', '']),
    run(['見', '']),
    [{ row: 2, column: '氏名', who: '人2', before: '別', after: '' }],
  ],
])('%s changed', (_, before, after, expected) => {
  expect(changedCells(before, after, whoOf)).toEqual(expected)
})
