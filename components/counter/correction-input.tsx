'use client'

import type { Editable } from './editable'

export type CorrectionInputProps = {
  readonly field: Editable
  readonly label: string
  readonly typed: string
  readonly problem: string | undefined
}

const box =
  'w-full rounded-8 border border-solid-gray-600 bg-white px-3 font-bold text-solid-gray-900 aria-invalid:border-2 aria-invalid:border-red-800'

/** The input that fits the field, with the focus: the clerk asked for it. */
export function CorrectionInput(props: CorrectionInputProps) {
  return props.field.kind === 'checks' ? <Checks {...props} /> : <SingleInput {...props} />
}

function SingleInput({ field, label, typed, problem }: CorrectionInputProps) {
  const common = {
    id: 'typed',
    name: 'typed',
    defaultValue: typed,
    autoFocus: true,
    // What a scanner or the clipboard put there by mistake ends here; nothing that belongs on a form is longer.
    maxLength: field.kind === 'choice' ? undefined : 2000,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? 'typed-problem' : hints[field.kind] ? 'typed-hint' : undefined,
  } as const
  return (
    <>
      <label htmlFor="typed" className="font-bold text-dns-14B-130">
        {label}
      </label>
      <Hint kind={field.kind} />
      <Problem problem={problem} />
      <Control field={field} common={common} />
    </>
  )
}

type Common = {
  readonly id: string
  readonly name: string
  readonly defaultValue: string
  readonly autoFocus: true
}

function Control({ field, common }: { field: Editable; common: Common }) {
  if (field.kind === 'choice')
    return (
      <select {...common} className={`h-11 ${box}`}>
        {common.defaultValue === '' && <option value="">選んでください</option>}
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  if (field.kind === 'long-text') return <textarea {...common} rows={3} className={`py-2 ${box}`} />
  return <input {...common} autoComplete="off" spellCheck={false} className={`h-11 text-[1.125rem] ${box}`} />
}

function Checks({ field, label, typed, problem }: CorrectionInputProps) {
  const chosen = typed.split(',')
  return (
    <fieldset className="grid gap-1">
      <legend className="font-bold text-dns-14B-130">{label}</legend>
      <Problem problem={problem} />
      {field.options.map((option, index) => (
        <label key={option.value} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name="typed"
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            // biome-ignore lint/a11y/noAutofocus: the clerk has just asked to change this field
            autoFocus={index === 0}
            className="size-5 accent-blue-900"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

const hints: Readonly<Partial<Record<Editable['kind'], string>>> = {
  day: '例：昭63.5.14、令和8年12月2日、2026-12-02',
  kana: '例：ワタナベ',
  'postal-code': '例：965-8601',
  phone: '例：0242-39-1111',
}

function Hint({ kind }: { kind: Editable['kind'] }) {
  const hint = hints[kind]
  return hint ? (
    <p id="typed-hint" className="text-dns-14N-130 text-solid-gray-700">
      {hint}
    </p>
  ) : null
}

function Problem({ problem }: { problem: string | undefined }) {
  return problem ? (
    <p id="typed-problem" role="alert" className="font-bold text-dns-14B-130 text-red-900">
      {problem}
    </p>
  ) : null
}
