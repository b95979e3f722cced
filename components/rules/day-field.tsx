type DayFieldProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isWrong?: boolean
}

/** A day of the calendar inside a sentence. */
export function DayField({ name, value, label, isWrong = false }: DayFieldProps) {
  return (
    <input
      id={name}
      name={name}
      type="date"
      defaultValue={value}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      autoComplete="off"
      className={`h-9 rounded-8 border bg-white px-2 text-solid-gray-900 pointer-coarse:h-11 ${isWrong ? 'border-2 border-red-800' : 'border-solid-gray-536'}`}
    />
  )
}
