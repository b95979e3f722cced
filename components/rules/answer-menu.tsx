import { Icon } from '@/components/staff/icon'
import type { Choice } from '@/lib/rule-sets/menus'

type AnswerMenuProps = {
  readonly name: string
  readonly chosen: readonly string[]
  readonly choices: readonly Choice[]
  readonly label: string
  readonly isWrong: boolean
}

/** Several answers may be meant at once: 「国外」か「ほかの市区町村」. */
export function AnswerMenu({ name, chosen, choices, label, isWrong }: AnswerMenuProps) {
  const said = choices.filter(({ value }) => chosen.includes(value)).map(choice => choice.label)
  const unknown = chosen.filter(value => choices.every(choice => choice.value !== value))
  const words = [...said, ...unknown.map(id => `登録なし（${id}）`)].join(' か ') || '選んでください'
  return (
    <details className="group relative max-w-full">
      <summary
        id={name}
        aria-label={`${label}：${words}`}
        className={`flex min-h-9 list-none items-center gap-1.5 rounded-8 border bg-white py-0.5 pr-2 pl-2.5 pointer-coarse:min-h-11 ${isWrong ? 'border-2 border-red-800 font-bold text-red-1000' : 'border-solid-gray-536 text-solid-gray-900'}`}
      >
        <span className="min-w-0">{words}</span>
        <Icon name="down" className="size-3.5 text-solid-gray-700" />
      </summary>
      <fieldset className="absolute z-10 mt-1 grid max-h-80 min-w-56 overflow-y-auto rounded-8 border border-solid-gray-536 bg-white p-1.5 text-solid-gray-900">
        <legend className="sr-only">{label}</legend>
        {choices.map(({ value, label: text }) => (
          <label
            key={value}
            className="flex min-h-9 items-center gap-2 rounded-4 px-2 hover:bg-blue-50 pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-5 flex-none accent-blue-900"
            />
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
