import type { WitnessLine } from '@/lib/rule-sets/witness-words'

type Lines = { readonly lines: readonly WitnessLine[] }

/** Somebody it happens to. */
export function Witness({ lines }: Lines) {
  if (lines.length === 0) return null
  return (
    <div className="mt-2">
      <p className="text-dns-14N-130 text-solid-gray-700">{title}</p>
      <Answers lines={lines} />
    </div>
  )
}

/** Beside what only has to be weighed, somebody is shown to whoever asks. */
export function FoldedWitness({ lines }: Lines) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary className="min-h-6 text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">{title}</summary>
      <Answers lines={lines} />
    </details>
  )
}

const title = 'こう答えた人で起こります'

function Answers({ lines }: Lines) {
  return (
    <dl className="mt-1 rounded-8 bg-solid-gray-50">
      {lines.map(({ name, answer }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: twins answer the same, and nothing here ever moves
        <div key={at} className="grid grid-cols-[7.5rem_1fr] gap-2 border-white border-t px-2.5 py-1 first:border-t-0">
          <dt className="text-solid-gray-700">{name}</dt>
          <dd className="min-w-0 text-solid-gray-900">{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
