import type { ShownThing } from '@/lib/rule-sets/shown-changes'
import { type Piece, textDifference } from '@/lib/rule-sets/text-difference'

const words = { added: '新しく加わります', removed: 'なくなります', changed: '' } as const

/** What changed, thing by thing and field by field, before and after. */
export function DifferenceList({ things }: { readonly things: readonly ShownThing[] }) {
  if (things.length === 0) return <p className="px-3.5 pb-3.5">変えたところはありません。</p>
  return (
    <ol>
      {things.map((thing, index) => (
        <li key={thing.key} className="border-solid-gray-200 border-t px-3.5 py-3">
          <h3 className="flex items-start gap-2 leading-snug">
            <span className="grid size-6.5 flex-none place-items-center rounded-full bg-solid-gray-800 text-dns-14B-130 text-white">
              {index + 1}
            </span>
            <span className="min-w-0 pt-0.5">
              {thing.href ? (
                <a href={thing.href} className="text-blue-1000 underline underline-offset-3">
                  {thing.name}
                </a>
              ) : (
                `${thing.kind}「${thing.name}」`
              )}
              {words[thing.status] && <span className="ml-1 font-normal">{words[thing.status]}</span>}
            </span>
          </h3>
          {thing.fields.map(field => (
            <FieldChange key={field.key} field={field} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function FieldChange({ field: { name, before, after } }: { readonly field: ShownThing['fields'][number] }) {
  const difference = textDifference(before, after)
  return (
    <div className="mt-2 grid gap-1.5">
      <p className="text-dns-14N-130 text-solid-gray-700">{name}</p>
      <p className="grid grid-cols-[2.25rem_1fr] items-baseline gap-2 rounded-8 bg-solid-gray-50 px-2 py-1.5 text-solid-gray-900">
        <span className="text-dns-14N-130 text-solid-gray-700">前</span>
        <Pieces pieces={difference.before} look="underline decoration-2 decoration-solid-gray-420 underline-offset-4" />
      </p>
      <p className="grid grid-cols-[2.25rem_1fr] items-baseline gap-2 rounded-8 bg-blue-50 px-2 py-1.5 text-solid-gray-900">
        <span className="font-bold text-blue-1000 text-dns-14B-130">今度</span>
        <Pieces pieces={difference.after} look="font-bold text-blue-1000" />
      </p>
    </div>
  )
}

function Pieces({ pieces, look }: { readonly pieces: readonly Piece[]; readonly look: string }) {
  return (
    <span className="min-w-0 break-words">
      {pieces.map(({ text, isChanged }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand where they stand
        <span key={at} className={isChanged ? look : ''}>
          {text}
        </span>
      ))}
    </span>
  )
}
