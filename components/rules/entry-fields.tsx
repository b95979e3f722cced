import type { FieldSpec } from '@/lib/rule-sets/entries/field-spec'
import { pathOf, rowMark } from '@/lib/rule-sets/entries/form-of'
import { type EntryForm, keysUnder } from '@/lib/rule-sets/form-keys'
import type { Menus } from '@/lib/rule-sets/menus'
import type { Problem } from '@/lib/rule-sets/problem'
import type { Fact } from '@/lib/rules/schema'
import { AnswerFields } from './answer-fields'
import { ConditionRows } from './condition-rows'
import { DayField } from './day-field'
import { AddRow, Framed, RowHead } from './field-frame'
import { PressButton } from './press-button'
import { SingleField } from './single-field'
import { TextFields } from './text-fields'

export type EntryFieldsProps = {
  readonly specs: readonly FieldSpec[]
  readonly form: EntryForm
  readonly per: Fact['per']
  readonly menus: Menus
  readonly problems: readonly Problem[]
  /** Where these fields lie: `bring.0`; empty for the thing itself. */
  readonly at?: string
}

/** The fields of a thing, as its description says them. */
export function EntryFields({ specs, at = '', ...props }: EntryFieldsProps) {
  return specs.map(spec => <Field key={spec.key} {...props} spec={spec} at={pathOf(at, spec.key)} />)
}

export type FieldProps<S extends FieldSpec = FieldSpec> = Omit<EntryFieldsProps, 'specs' | 'at'> & {
  readonly spec: S
  readonly at: string
}

function Field(props: FieldProps) {
  const { spec, at, form, problems } = props
  const { fields } = form
  switch (spec.kind) {
    case 'text':
      return <TextFields at={at} label={spec.label} {...hintOf(spec)} fields={fields} problems={problems} />
    case 'texts':
    case 'days':
      return <ManyFields {...props} spec={spec} />
    case 'list':
      return <ListFields {...props} spec={spec} />
    case 'part':
      return (
        <Framed label={spec.label} hint={spec.hint}>
          <EntryFields {...props} specs={spec.of} at={at} />
        </Framed>
      )
    case 'condition':
      return <ConditionField {...props} spec={spec} />
    case 'answer':
      return <AnswerFields {...props} spec={spec} />
    default:
      return <SingleField {...props} spec={spec} />
  }
}

function ConditionField({
  spec,
  at,
  form,
  per,
  menus,
  problems,
}: FieldProps<Extract<FieldSpec, { kind: 'condition' }>>) {
  const parts = form.conditions[at]
  return (
    <Framed label={spec.label} hint={parts ? spec.hint : undefined}>
      {parts && <ConditionRows root={at} parts={parts} per={spec.per ?? per} menus={menus} problems={problems} />}
      {spec.isOptional && (
        <p>
          {parts ? (
            <PressButton value={`when:remove:${at}`} icon="close">
              条件をなくす
            </PressButton>
          ) : (
            <PressButton value={`when:add:${at}`} icon="plus">
              条件をつける
            </PressButton>
          )}
        </p>
      )}
    </Framed>
  )
}

function ListFields({ spec, at, ...props }: FieldProps<Extract<FieldSpec, { kind: 'list' }>>) {
  const { fields } = props.form
  return (
    <Framed label={spec.label} hint={spec.hint}>
      {keysUnder(at, fields).map((key, index) => (
        <div key={key} className="grid gap-2 rounded-8 bg-solid-gray-50 p-2.5">
          <input type="hidden" name={`${at}.${key}.${rowMark}`} value="yes" />
          {spec.hasIds && <input type="hidden" name={`${at}.${key}.id`} value={fields[`${at}.${key}.id`] ?? ''} />}
          <RowHead title={`${spec.noun}${index + 1}`} at={`${at}.${key}`} isFirst={index === 0} />
          <EntryFields {...props} specs={spec.of} at={`${at}.${key}`} />
        </div>
      ))}
      <AddRow at={at} noun={spec.noun} />
    </Framed>
  )
}

function ManyFields({ spec, at, form, problems }: FieldProps<Extract<FieldSpec, { kind: 'texts' | 'days' }>>) {
  return (
    <Framed label={spec.label} hint={spec.hint}>
      {keysUnder(at, form.fields).map((key, index) => {
        const label = `${spec.noun}${index + 1}`
        const place = `${at}.${key}`
        return spec.kind === 'texts' ? (
          <TextFields key={key} at={place} label={label} fields={form.fields} problems={problems} />
        ) : (
          <p key={key} className="flex items-center gap-2">
            <DayField name={place} value={form.fields[place] ?? ''} label={label} />
            <PressButton value={`row:remove:${place}`} icon="close">
              取り除く
            </PressButton>
          </p>
        )
      })}
      <AddRow at={at} noun={spec.noun} />
    </Framed>
  )
}

function hintOf({ hint }: FieldSpec) {
  return hint === undefined ? {} : { hint }
}
