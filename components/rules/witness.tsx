import type { WitnessLine } from '@/lib/rule-sets/witness-words'

/** Somebody it happens to. */
export function Witness({ lines }: { readonly lines: readonly WitnessLine[] }) {
  if (lines.length === 0) return null
  return (
    <div className="mt-2">
      <p className="text-dns-14N-130 text-solid-gray-700">こう答えた人で起こります</p>
      <dl className="mt-1 rounded-8 bg-solid-gray-50">
        {lines.map(({ name, answer }) => (
          <div
            key={name + answer}
            className="grid grid-cols-[7.5rem_1fr] gap-2 border-white border-t px-2.5 py-1 first:border-t-0"
          >
            <dt className="text-solid-gray-700">{name}</dt>
            <dd className="min-w-0 text-solid-gray-900">{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
