import type { ReactNode } from 'react'
import type { FieldSpec } from '@/lib/rule-sets/entries/field-spec'
import { pathOf, rowMark } from '@/lib/rule-sets/entries/form-of'
import { type EntryForm, keysUnder } from '@/lib/rule-sets/form-keys'
import type { Choice, Menus } from '@/lib/rule-sets/menus'
import type { Problem } from '@/lib/rule-sets/problem'
import type { Fact } from '@/lib/rules/schema'
import { AnswerMenu } from './answer-menu'
import { ConditionRows } from './condition-rows'
import { DayField } from './day-field'
import { LineField } from './line-field'
import { Menu } from './menu'
import { NumberField } from './number-field'
import { PressButton } from './press-button'
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

type FieldProps<S extends FieldSpec = FieldSpec> = Omit<EntryFieldsProps, 'specs' | 'at'> & {
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
      return <OneField {...props} spec={spec} />
  }
}

type SingleSpec = Extract<FieldSpec, { kind: 'line' | 'day' | 'number' | 'choice' | 'choices' | 'flag' | 'dayOf' }>

function OneField(props: FieldProps<SingleSpec>) {
  const { spec, at, problems } = props
  const problem = problems.find(({ field }) => field === at)
  return (
    <div className="grid gap-0.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-bold text-solid-gray-900">{spec.label}</span>
        <Control {...props} isWrong={problem !== undefined} />
        {spec.hint && <span className="text-dns-14N-130 text-solid-gray-700">{spec.hint}</span>}
      </div>
      {problem && <p className="font-bold text-red-900">＊{problem.message}</p>}
    </div>
  )
}

function Control({ spec, at, form, per, menus, isWrong }: FieldProps<SingleSpec> & { readonly isWrong: boolean }) {
  const value = form.fields[at] ?? ''
  const shared = { name: at, value, label: spec.label, isWrong }
  switch (spec.kind) {
    case 'line':
      return <LineField {...shared} />
    case 'day':
      return <DayField {...shared} />
    case 'number':
      return (
        <>
          <NumberField {...shared} />
          {spec.unit}
        </>
      )
    case 'flag':
      return <Menu {...shared} choices={yesNo} />
    case 'dayOf':
      return <Menu {...shared} choices={menus.days[per].filter(day => day.value !== 'calendar')} blank="書かない" />
    case 'choices':
      return (
        <AnswerMenu
          name={at}
          chosen={value.split(' ').filter(Boolean)}
          choices={chosenFirst(spec, menus, value)}
          {...labelled(spec, isWrong)}
        />
      )
    case 'choice':
      return (
        <Menu
          {...shared}
          choices={choicesOf(spec, menus)}
          {...(spec.isOptional ? { blank: spec.blank ?? 'なし' } : {})}
        />
      )
  }
}

function labelled({ label }: SingleSpec, isWrong: boolean) {
  return { label, isWrong }
}

const yesNo: readonly Choice[] = [
  { value: 'yes', label: 'はい' },
  { value: 'no', label: 'いいえ' },
]

type ChoiceSpec = Extract<FieldSpec, { kind: 'choice' | 'choices' }>

function choicesOf({ from }: ChoiceSpec, menus: Menus): readonly Choice[] {
  return typeof from === 'string' ? menus[from] : from.map(([value, label]) => ({ value, label }))
}

/** What is ticked stands on top, in the order it was given: the order of forms is that of printing. */
function chosenFirst(spec: ChoiceSpec, menus: Menus, value: string): readonly Choice[] {
  const chosen = value.split(' ')
  const choices = choicesOf(spec, menus)
  const ticked = chosen.flatMap(id => choices.find(choice => choice.value === id) ?? [])
  return [...ticked, ...choices.filter(choice => !ticked.includes(choice))]
}

function AnswerFields({ spec, at, form, menus, problems }: FieldProps<Extract<FieldSpec, { kind: 'answer' }>>) {
  const [fact, value] = [form.fields[`${at}.fact`] ?? '', form.fields[`${at}.value`] ?? '']
  const mine = problems.filter(({ field }) => field.startsWith(`${at}.`))
  const shared = { name: `${at}.value`, value, label: '答え' }
  const kind = menus.factKinds[fact]
  return (
    <div>
      <div className="flex flex-wrap items-center gap-1.5">
        <Menu name={`${at}.fact`} value={fact} label="何について" look="subject" choices={menus.facts[spec.per]} />が
        {kind === 'day' && <DayField {...shared} />}
        {kind === 'count' && <NumberField {...shared} />}
        {(kind === 'choice' || kind === 'yes-no') && (
          <Menu key={fact} {...shared} choices={[...(menus.answers[fact] ?? []), notKnown]} />
        )}
      </div>
      {mine.map(({ field, message }) => (
        <p key={field} className="font-bold text-red-900">
          ＊{message}
        </p>
      ))}
    </div>
  )
}

const notKnown: Choice = { value: 'unknown', label: 'わからない' }

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

type RowHeadProps = { readonly title: string; readonly at: string; readonly isFirst: boolean }

function RowHead({ title, at, isFirst }: RowHeadProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="mr-auto text-solid-gray-700">{title}</span>
      {!isFirst && (
        <PressButton value={`row:up:${at}`} icon="up">
          {`${title}を上へ`}
        </PressButton>
      )}
      <PressButton value={`row:remove:${at}`} icon="close">
        {`${title}を取り除く`}
      </PressButton>
    </p>
  )
}

function AddRow({ at, noun }: { readonly at: string; readonly noun: string }) {
  return (
    <p>
      <PressButton value={`row:add:${at}`} icon="plus">
        {`${noun}を足す`}
      </PressButton>
    </p>
  )
}

type FramedProps = { readonly label: string; readonly hint: string | undefined; readonly children: ReactNode }

function Framed({ label, hint, children }: FramedProps) {
  return (
    <fieldset className="grid min-w-0 gap-2 rounded-12 border border-solid-gray-200 p-3">
      <legend className="px-1 font-bold text-solid-gray-900">
        {label}
        {hint && <span className="ml-2 font-normal text-dns-14N-130 text-solid-gray-700">{hint}</span>}
      </legend>
      {children}
    </fieldset>
  )
}

function hintOf({ hint }: FieldSpec) {
  return hint === undefined ? {} : { hint }
}
