import type { ReactNode } from 'react'

type ListTableProps = {
  readonly columns: readonly string[]
  /** What is done in the last column, which shows no name. */
  readonly lastColumn: string
  readonly children: ReactNode
}

/** Rows that lead somewhere, or end something, at their right end. */
export function ListTable({ columns, lastColumn, children }: ListTableProps) {
  const head = 'whitespace-nowrap px-2 py-1.5 font-normal first:pl-3.5 last:pr-3.5'
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            {columns.map(name => (
              <th key={name} scope="col" className={head}>
                {name}
              </th>
            ))}
            <th scope="col" className={head}>
              <span className="sr-only">{lastColumn}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
