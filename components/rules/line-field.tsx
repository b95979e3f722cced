type LineFieldProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isWrong: boolean
}

/** One line of plain text. */
export function LineField({ name, value, label, isWrong }: LineFieldProps) {
  return (
    <input
      id={name}
      name={name}
      defaultValue={value}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      autoComplete="off"
      className={`h-10 min-w-0 flex-1 rounded-8 border bg-white px-2.5 text-solid-gray-900 pointer-coarse:h-11 ${isWrong ? 'border-2 border-red-800' : 'border-solid-gray-536'}`}
    />
  )
}
