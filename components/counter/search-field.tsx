export type SearchFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly typed: string
  readonly problem: string | undefined
  readonly shortcut?: string
}

export function SearchField({ name, label, hint, typed, problem, shortcut }: SearchFieldProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="font-bold text-dns-14B-130">
        {label}
      </label>
      <p id={`${name}-hint`} className="text-dns-14N-130 text-solid-gray-700">
        {hint}
      </p>
      {problem && (
        <p id={`${name}-problem`} role="alert" className="font-bold text-dns-14B-130 text-red-900">
          {problem}
        </p>
      )}
      <input
        id={name}
        name={name}
        defaultValue={typed}
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem ${name}-hint` : `${name}-hint`}
        data-shortcut={shortcut}
        className="h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3 text-[1.125rem] text-solid-gray-900 aria-invalid:border-2 aria-invalid:border-red-800"
      />
    </div>
  )
}
