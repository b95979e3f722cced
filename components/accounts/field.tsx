import type { ComponentProps, ReactNode } from 'react'

const look = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

export type FieldProps = ComponentProps<'input'> & {
  readonly name: string
  readonly label: string
  readonly help?: ReactNode
  readonly problem?: string | undefined
}

/** A text field with its words; what is wrong with it stands below it. */
export function Field({ name, label, help, problem, ...rest }: FieldProps) {
  const described = [help ? `${name}-help` : null, problem ? `${name}-problem` : null].filter(Boolean).join(' ')
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={name} className="font-bold">
        {label}
      </label>
      {help && (
        <span id={`${name}-help`} className="text-dns-14N-130 text-solid-gray-700">
          {help}
        </span>
      )}
      <input
        id={name}
        name={name}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        className={look}
        {...rest}
      />
      {problem && (
        <span id={`${name}-problem`} className="text-red-900">
          ＊{problem}
        </span>
      )}
    </div>
  )
}
