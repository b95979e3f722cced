import { KeyCap } from '@/components/staff/key-cap'
import type { AnswerOption } from '@/lib/interviews/questions'

export type OptionLineProps = {
  readonly field: string
  readonly legend: string
  readonly options: readonly AnswerOption[]
  readonly chosen: string
  /** Also 0 わからない. */
  readonly mayBeUnknown: boolean
  readonly size: 'large' | 'small'
  /** The keys stand on one line alone: that of the question being asked. */
  readonly showsKeys: boolean
  readonly choose: (value: string) => void
}

const sizes = {
  large: 'min-h-14 rounded-8 px-4 text-dns-16B-130',
  small: 'min-h-11 min-w-12 rounded-8 px-3 text-dns-16N-130 xl:min-h-9.5',
} as const

/** The answers to choose from, each with its digit. Plain radio buttons, so that they work without script. */
export function OptionLine(props: OptionLineProps) {
  const { field, legend, options, chosen, mayBeUnknown, size, showsKeys, choose } = props
  const unknown: AnswerOption = { value: 'unknown', label: 'わからない' }
  const all = mayBeUnknown ? [...options, unknown] : options
  return (
    <fieldset data-line data-is-open={chosen === '' || undefined} className="flex min-w-0 flex-1 flex-wrap gap-2">
      <legend className="sr-only">{legend}</legend>
      {all.map(({ value, label, english, key: own }, index) => {
        const key = value === 'unknown' ? '0' : (own ?? String(index + 1))
        return (
          <label
            key={value}
            className={`relative inline-flex items-center justify-center gap-2 border border-solid-gray-600 bg-white py-1 text-solid-gray-900 hover:bg-blue-50 has-checked:border-blue-900 has-checked:bg-blue-900 has-checked:text-white has-focus-visible:shadow-[0_0_0_2px_var(--color-yellow-300)] has-focus-visible:outline-4 has-focus-visible:outline-black has-focus-visible:outline-offset-2 ${sizes[size]} ${value === 'unknown' ? 'ml-auto border-yellow-700 bg-yellow-50' : size === 'large' ? 'grow' : ''}`}
          >
            <input
              type="radio"
              name={field}
              value={value}
              checked={chosen === value}
              onChange={() => {}}
              onClick={() => choose(value)}
              data-key={key}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {showsKeys && <KeyCap>{key}</KeyCap>}
            <span>
              {label}
              {english && (
                <span lang="en" className="block text-dns-14N-130">
                  {english}
                </span>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
