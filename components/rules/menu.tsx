import { memo } from 'react'
import { Icon } from '@/components/staff/icon'
import type { Choice, Choices } from '@/lib/rule-sets/menus'

const looks = {
  /** What is spoken of. */
  subject: 'border-blue-900 bg-blue-50 text-blue-1000',
  /** How parts are joined. */
  join: 'border-solid-gray-800 bg-solid-gray-800 font-bold text-white',
  plain: 'border-solid-gray-536 bg-white text-solid-gray-900',
} as const

const wrong = 'border-2 border-red-800 bg-white font-bold text-red-1000'

type MenuProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly look?: keyof typeof looks
  readonly isWrong?: boolean
  /** What stands there while nothing is chosen. */
  readonly blank?: string
} & ({ readonly choices: readonly Choice[] } | { readonly groups: readonly Choices[] })

/** A word of a sentence that is a menu. A value it does not know stays in it: nothing is replaced unseen. */
export function Menu({ name, value, label, look = 'plain', isWrong = false, blank, ...offered }: MenuProps) {
  const groups = 'groups' in offered ? offered.groups : [{ label: '', choices: offered.choices }]
  const isKnown = groups.some(({ choices }) => choices.some(choice => choice.value === value))
  return (
    <span className="relative inline-flex max-w-full">
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        className={`min-h-9 field-sizing-content max-w-full appearance-none truncate rounded-8 border py-0.5 pr-7 pl-2.5 pointer-coarse:min-h-11 ${isWrong ? wrong : looks[look]}`}
      >
        {(blank !== undefined || value === '') && <option value="">{blank ?? '選んでください'}</option>}
        {!isKnown && value !== '' && <option value={value}>登録なし（{value.split(':').at(-1)}）</option>}
        {'groups' in offered ? <Groups groups={offered.groups} /> : <Options choices={offered.choices} />}
      </select>
      <Icon
        name="down"
        className={`pointer-events-none absolute top-1/2 right-2 size-3.5 -translate-y-1/2 ${look === 'join' && !isWrong ? 'text-white' : 'text-solid-gray-700'}`}
      />
    </span>
  )
}

const Groups = memo(function Groups({ groups }: { readonly groups: readonly Choices[] }) {
  return groups.map(({ label, choices }) => (
    <optgroup key={label} label={label}>
      <Options choices={choices} />
    </optgroup>
  ))
})

/** An editor has thousands of options, and they stay as they are while somebody types. */
const Options = memo(function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
})
