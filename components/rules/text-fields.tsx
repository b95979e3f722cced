import type { Fields } from '@/lib/rule-sets/form-keys'
import type { Problem } from '@/lib/rule-sets/problem'

export type TextFieldsProps = {
  /** The way to the text: `title`, `deadlines.d0.text`. */
  readonly at: string
  readonly label: string
  readonly hint?: string
  readonly fields: Fields
  readonly problems: readonly Problem[]
}

const shownLanguages = [
  ['ja', '日本語'],
  ['ja-easy', 'やさしい日本語'],
  ['en', 'English'],
] as const

/** One text in its three languages, side by side. */
export function TextFields({ at, label, hint, fields, problems }: TextFieldsProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-bold text-solid-gray-900">
        {label}
        {hint && <span className="ml-2 font-normal text-dns-14N-130 text-solid-gray-700">{hint}</span>}
      </legend>
      <div className="mt-1 grid gap-2 md:grid-cols-3">
        {shownLanguages.map(([language, name]) => (
          <TextField
            key={language}
            name={`${at}.${language}`}
            label={name}
            language={language}
            value={fields[`${at}.${language}`] ?? ''}
            problem={problems.find(({ field }) => field === `${at}.${language}`)?.message}
          />
        ))}
      </div>
    </fieldset>
  )
}

type TextFieldProps = {
  readonly name: string
  readonly label: string
  readonly language: string
  readonly value: string
  readonly problem: string | undefined
}

function TextField({ name, label, language, value, problem }: TextFieldProps) {
  return (
    <div className="grid min-w-0 content-start gap-0.5">
      <label htmlFor={name} className="text-dns-14N-130 text-solid-gray-700">
        {label}
      </label>
      <textarea
        id={name}
        name={name}
        rows={1}
        lang={language === 'en' ? 'en' : 'ja'}
        defaultValue={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${name}-problem`}
        className={`field-sizing-content min-h-10 w-full resize-none rounded-8 border bg-white px-2.5 py-1.5 text-solid-gray-900 ${problem === undefined ? 'border-solid-gray-536' : 'border-2 border-red-800'}`}
      />
      {problem && (
        <span id={`${name}-problem`} className="font-bold text-red-900">
          ＊{problem}
        </span>
      )}
    </div>
  )
}
