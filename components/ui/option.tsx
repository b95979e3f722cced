import type { ReactNode } from 'react'

type OptionProps = {
  readonly name: string
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isChosen: boolean
  readonly id?: string | undefined
  readonly describedBy?: string | undefined
}

/** One answer to choose, as large as a thumb. */
export function Option({ name, value, label, hint, isChosen, id, describedBy }: OptionProps) {
  return (
    <label className="opt">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={isChosen}
        {...(id && { id })}
        aria-describedby={describedBy}
      />
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
