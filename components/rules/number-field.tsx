type NumberFieldProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isWrong?: boolean
}

/** A short number inside a sentence; full-width digits are understood. */
export function NumberField({ name, value, label, isWrong = false }: NumberFieldProps) {
  return (
    <input
      id={name}
      name={name}
      defaultValue={value}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      className={`h-9 w-14 rounded-8 border bg-white px-2 text-center text-solid-gray-900 pointer-coarse:h-11 ${isWrong ? 'border-2 border-red-800' : 'border-solid-gray-536'}`}
    />
  )
}
