import type { DryRun, Place } from './dry-run'

export type ChangedCell = Place & { readonly before: string; readonly after: string }

/** What a file would say differently from an earlier one of the same draft: cell by cell, rows gained and lost as a whole. */
export function changedCells(before: DryRun, after: DryRun, whoOf: (row: number) => string): readonly ChangedCell[] {
  const old = cellsOf(before)
  const now = cellsOf(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
    const [earlier, later] = [old.get(key), now.get(key)]
    const place = later ?? earlier
    const [said, says] = [earlier?.text ?? '', later?.text ?? '']
    if (!place || said === says) return []
    const { row, column } = place
    return [{ row, column, who: whoOf(row), before: said, after: says }]
  })
}

type At = { readonly row: number; readonly column: string; readonly text: string }

function cellsOf({ rows, profile }: DryRun): ReadonlyMap<string, At> {
  return new Map(
    rows.flatMap(({ row, cells }) =>
      profile.columns.map(({ name }, at) => [`${row} ${name}`, { row, column: name, text: cells[at] ?? '' }] as const),
    ),
  )
}
