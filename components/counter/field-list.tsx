import { Fragment } from 'react'
import type { FieldRow, FieldRows } from './field-row'
import { FieldValue } from './field-value'

/** Everything of one person, or of them all. What may stay empty and is, stands apart. */
export function FieldList({ group }: { group: FieldRows }) {
  const filled = group.rows.filter(({ isLeftOut }) => !isLeftOut)
  const empty = group.rows.filter(({ isLeftOut }) => isLeftOut)
  const whose = group.person === null ? null : group.title
  return (
    <>
      <Fields rows={filled} whose={whose} />
      {empty.length > 0 && (
        <details className="px-3.5 pb-2">
          <summary className="flex min-h-8 list-none items-center text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11">
            空欄の項目 {empty.length}件
          </summary>
          <div className="-mx-3.5">
            <Fields rows={empty} whose={whose} />
          </div>
        </details>
      )}
    </>
  )
}

/** There are a hundred fields on a page: their look stands once, on the list. */
const look = [
  'grid grid-cols-[6.25rem_minmax(0,1fr)] gap-x-2 gap-y-1.5 px-3.5 pb-2 text-dns-14N-130 text-solid-gray-900',
  '[&>dt]:text-solid-gray-700',
  '[&_a]:inline-block [&_a]:min-w-6 [&_a]:decoration-solid-gray-420 [&_a]:decoration-dotted [&_a]:underline-offset-4 [&_a:hover]:underline',
  'pointer-coarse:[&_a]:inline-flex pointer-coarse:[&_a]:min-h-11 pointer-coarse:[&_a]:min-w-11 pointer-coarse:[&_a]:items-center',
].join(' ')

function Fields({ rows, whose }: { rows: readonly FieldRow[]; whose: string | null }) {
  return (
    <dl className={look}>
      {rows.map(row => (
        <Fragment key={row.path}>
          <dt>{row.label}</dt>
          <dd>
            <FieldValue row={row} whose={whose} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
