export type EnteredRow = {
  readonly key: string
  readonly cells: readonly string[]
  readonly source: string
  readonly entered: string
}

type EnteredListProps = {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly EnteredRow[]
}

/** What is in force, with who entered it and what it rests on. */
export function EnteredList({ name, heads, rows }: EnteredListProps) {
  if (rows.length === 0) return <p className="px-3.5 pb-3.5">まだ入力されていません。</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section tabIndex={0} aria-label={name} className="overflow-x-auto pb-2">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            {[...heads, '根拠', '入力した人と時'].map(head => (
              <th key={head} scope="col" className="whitespace-nowrap px-2 py-1.5 font-normal first:pl-3.5">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, source, entered }) => (
            <tr key={key} className="border-solid-gray-100 border-t align-top text-solid-gray-900">
              {cells.map((cell, at) => (
                <td key={heads[at]} className="whitespace-nowrap px-2 py-2 first:pl-3.5">
                  {cell}
                </td>
              ))}
              <td className="min-w-48 px-2 py-2">{source}</td>
              <td className="px-2 py-2 text-dns-14N-130">{entered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
