import type { ReactNode } from 'react'

export const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid content-end gap-1 text-dns-14B-130">
      {label}
      {children}
    </label>
  )
}

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChange: (value: string) => void
}

export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Labelled label={label}>
      <select value={value} onChange={event => onChange(event.target.value)} className={box}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

type MillimetresProps = {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** What is not a number yet is left alone until it is one. */
export function Millimetres({ label, value, onChange }: MillimetresProps) {
  return (
    <Labelled label={label}>
      <input
        type="number"
        step="0.1"
        value={value}
        onChange={({ target }) => Number.isFinite(target.valueAsNumber) && onChange(target.valueAsNumber)}
        className={box}
      />
    </Labelled>
  )
}
