import { DayFields } from '@/components/ui/day-fields'
import { MistakeText } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { Said } from '@/components/ui/said'
import type { Leaf } from '@/lib/apply/leaves'
import { otherNumberField } from '@/lib/apply/read-leaf'
import { eraFirstChosen, erasOfLeaf } from '@/lib/apply/typed-leaves'
import { typedDayOf } from '@/lib/guide/typed-day'
import type { Form } from '@/lib/html/form'
import { type Mistake, mistakeAt } from '@/lib/html/mistake'
import { applyWords } from '@/lib/i18n/apply'
import type { Language, Text } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import { FieldGroup, Required } from './field-group'

export type FieldProps = {
  readonly typed: Form
  readonly mistakes: readonly Mistake[]
  readonly language: Language
}

type LeafFieldProps = FieldProps & {
  readonly leaf: Leaf
  readonly hint?: Text | undefined
  readonly autoComplete?: string | undefined
}

/** One box or set of buttons, with its label above, its hint, and what was wrong with it. */
export function LeafField(props: LeafFieldProps) {
  switch (props.leaf.kind) {
    case 'choice':
      return <ChoiceLeaf {...props} />
    case 'checks':
      return <ChecksLeaf {...props} />
    case 'day':
      return <DayLeaf {...props} />
    default:
      return <TextLeaf {...props} />
  }
}

function TextLeaf(props: LeafFieldProps) {
  const { leaf, hint, mistakes, language } = props
  const problem = mistakeAt(mistakes, leaf.field)
  return (
    <div className={problem ? 'field is-bad' : 'field'}>
      <label className="label" htmlFor={leaf.field}>
        <Said text={leaf.label} language={language} />
        <Required isRequired={leaf.isRequired} language={language} />
      </label>
      {hint && (
        <p className="hint" id={`${leaf.field}-hint`}>
          <Said text={hint} language={language} />
        </p>
      )}
      <MistakeText id={`${leaf.field}-problem`} text={problem} />
      <Input {...props} describedBy={hint && `${leaf.field}-hint`} />
      {problem && leaf.mayBeNumber && <OtherNumber {...props} />}
    </div>
  )
}

type InputProps = Omit<LeafFieldProps, 'hint'> & { readonly describedBy?: string | undefined }

/** The box alone. */
export function Input({ leaf, typed, mistakes, autoComplete = 'off', describedBy }: InputProps) {
  const problem = mistakeAt(mistakes, leaf.field)
  const described = [problem ? `${leaf.field}-problem` : null, describedBy].filter(Boolean).join(' ') || undefined
  const shared = {
    id: leaf.field,
    name: leaf.field,
    autoComplete,
    defaultValue: typed.text(leaf.field),
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': described,
    'aria-required': leaf.isRequired ? (true as const) : undefined,
  }
  if (leaf.kind === 'long-text') return <textarea className="in" rows={3} {...shared} />
  const isShort = leaf.kind === 'count' || leaf.kind === 'postal-code'
  return <input className={isShort ? 'in short' : 'in'} {...keyboards[leaf.kind]} {...shared} />
}

const keyboards: Readonly<Partial<Record<Leaf['kind'], { type?: 'tel'; inputMode?: 'numeric' }>>> = {
  phone: { type: 'tel' },
  'postal-code': { inputMode: 'numeric' },
  count: { inputMode: 'numeric' },
}

function OtherNumber({ leaf, typed, language }: LeafFieldProps) {
  const field = otherNumberField(leaf)
  return (
    <label className="check">
      <input type="checkbox" name={field} value="yes" defaultChecked={typed.has(field)} />
      {applyWords.isOther[language]}
    </label>
  )
}

function ChoiceLeaf({ leaf, hint, typed, mistakes, language }: LeafFieldProps) {
  const problem = mistakeAt(mistakes, leaf.field)
  return (
    <FieldGroup leaf={leaf} hint={hint} problem={problem} language={language}>
      <div className={hasLongLabels(leaf, language) ? 'opts near' : 'opts row'}>
        {leaf.options.map(({ value, label }, index) => (
          <Option
            key={value}
            id={index === 0 ? leaf.field : undefined}
            name={leaf.field}
            value={value}
            label={<Said text={label} language={language} />}
            isChosen={typed.text(leaf.field) === value}
            describedBy={problem && `${leaf.field}-problem`}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** Side by side only what fits there. */
function hasLongLabels({ options }: Leaf, language: Language): boolean {
  const longest = language === 'en' ? 14 : 8
  return options.some(({ label }) => textIn(label, language).length > longest)
}

function ChecksLeaf({ leaf, hint, typed, mistakes, language }: LeafFieldProps) {
  const chosen = typed.all(leaf.field)
  return (
    <FieldGroup leaf={leaf} hint={hint} problem={mistakeAt(mistakes, leaf.field)} language={language}>
      <div className={hasLongLabels(leaf, language) ? 'opts near' : 'opts row'}>
        {leaf.options.map(({ value, label }, index) => (
          <label className="opt" key={value}>
            <input
              type="checkbox"
              name={leaf.field}
              value={value}
              defaultChecked={chosen.includes(value)}
              {...(index === 0 && { id: leaf.field })}
            />
            <b>
              <Said text={label} language={language} />
            </b>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

function DayLeaf({ leaf, hint, typed, mistakes, language }: LeafFieldProps) {
  const isBad = mistakeAt(mistakes, `${leaf.field}-year`) !== undefined
  return (
    <FieldGroup leaf={leaf} hint={hint} problem={undefined} isBad={isBad} language={language}>
      <DayFields
        name={leaf.field}
        typed={freshDay(typed, leaf)}
        eras={erasOfLeaf(leaf)}
        language={language}
        mistakes={mistakes}
        describedBy={hint && `${leaf.field}-hint`}
      />
    </FieldGroup>
  )
}

function freshDay(typed: Form, leaf: Leaf) {
  const day = typedDayOf(typed, leaf.field)
  return typed.has(`${leaf.field}-year`) ? day : { ...day, era: eraFirstChosen(leaf) }
}
