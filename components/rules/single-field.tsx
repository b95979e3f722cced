import type { FieldSpec } from '@/lib/rule-sets/entries/field-spec'
import type { Choice, Menus } from '@/lib/rule-sets/menus'
import { AnswerMenu } from './answer-menu'
import { DayField } from './day-field'
import type { FieldProps } from './entry-fields'
import { LineField } from './line-field'
import { Menu } from './menu'
import { NumberField } from './number-field'

type SingleSpec = Extract<FieldSpec, { kind: 'line' | 'day' | 'number' | 'choice' | 'choices' | 'flag' | 'dayOf' }>

/** A field that holds one value, in one line. */
export function SingleField(props: FieldProps<SingleSpec>) {
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
