import type { ReactNode } from 'react'
import { type Part, partField } from '@/lib/rule-sets/condition-parts'
import type { Choice, Menus } from '@/lib/rule-sets/menus'
import type { Fact } from '@/lib/rules/schema'
import { AnswerMenu } from './answer-menu'
import { Menu } from './menu'
import { NumberField } from './number-field'

export type SentenceProps = {
  readonly root: string
  readonly part: Part
  readonly per: Fact['per']
  readonly menus: Menus
  readonly isWrong: (field: string) => boolean
}

/** One row as a sentence whose words are menus. Which words follow depends on what it speaks of. */
export function ConditionSentence(props: SentenceProps) {
  const { root, part, per, menus, isWrong } = props
  const [kind = ''] = part.subject.split(':')
  const name = partField(root, part.id, 'subject')
  return (
    <>
      {kind === 'group' || kind === 'member' ? (
        <input type="hidden" name={name} value={part.subject} />
      ) : (
        <Menu
          name={name}
          value={part.subject}
          label="何について"
          look="subject"
          groups={menus.subjects[per]}
          isWrong={isWrong(name)}
        />
      )}
      <Rest key={part.subject} kind={kind} {...props} />
    </>
  )
}

function Rest({ kind, ...props }: SentenceProps & { readonly kind: string }) {
  switch (kind) {
    case 'group':
      return (
        <>
          次の
          <Joins {...props} />に<Negation {...props} yes="当てはまる" no="当てはまらない" />
        </>
      )
    case 'member':
      return <MemberWords {...props} />
    case 'is':
      return <AnswerWords {...props} />
    case 'event':
      return (
        <>
          が
          <Answers {...props} choices={props.menus.events} label="できごと" />
          <Negation {...props} />
        </>
      )
    case 'derived':
      return <Negation {...props} yes="に当てはまる" no="に当てはまらない" />
    case 'count':
    case 'age':
    case 'fiscal':
    case 'day':
      return (
        <>
          が
          <RangeWords {...props} kind={kind} />
          <Negation {...props} />
        </>
      )
    default:
      return null
  }
}

function MemberWords(props: SentenceProps) {
  const { root, part } = props
  return (
    <>
      世帯の
      <Menu
        name={partField(root, part.id, 'members')}
        look="subject"
        value={part.members}
        label="世帯のだれ"
        choices={memberChoices}
      />
      {part.members === 'member-count' && <Range {...props} unit="人" from="以上" to="以下" />}
      が、次の
      <Joins {...props} />に<Negation {...props} yes="当てはまる" no="当てはまらない" />
    </>
  )
}

const memberChoices: readonly Choice[] = [
  { value: 'any-member', label: 'だれか1人でも' },
  { value: 'every-member', label: '全員' },
  { value: 'member-count', label: '人数' },
]

function AnswerWords(props: SentenceProps) {
  const [, fact = ''] = props.part.subject.split(':')
  return (
    <>
      が
      <Answers {...props} choices={props.menus.answers[fact] ?? []} label="答え" />
      <Negation {...props} />
    </>
  )
}

function Answers({
  root,
  part,
  isWrong,
  choices,
  label,
}: SentenceProps & { readonly choices: readonly Choice[]; readonly label: string }) {
  const name = partField(root, part.id, 'options')
  const [only] = part.options
  // Of yes and no, only one can be meant.
  if (choices.length === 2 && choices[0]?.value === 'yes' && part.options.length < 2) {
    return <Menu name={name} value={only ?? ''} label={label} choices={choices} isWrong={isWrong(name)} />
  }
  return <AnswerMenu name={name} chosen={part.options} choices={choices} label={label} isWrong={isWrong(name)} />
}

function RangeWords({ kind, ...props }: SentenceProps & { readonly kind: 'count' | 'age' | 'fiscal' | 'day' }) {
  const { part, menus } = props
  const [, fact = ''] = part.subject.split(':')
  switch (kind) {
    case 'count':
      return <Range {...props} unit={menus.units[fact] ?? ''} from="以上" to="以下" />
    case 'age':
      return (
        <>
          <Day {...props} />
          の時点で
          <Range {...props} unit="歳" from="以上" to="未満" />
          （年は
          <Menu
            name={partField(props.root, part.id, 'reachedOn')}
            value={part.reachedOn}
            label="年をとる日"
            choices={reachedChoices}
          />
          にとる）
        </>
      )
    case 'fiscal':
      return (
        <>
          <Day {...props} />
          の時点で
          <Amount {...props} field="from" label="年齢" />
          歳になった年度の末まで
        </>
      )
    case 'day':
      return (
        <>
          <Day {...props} />の<Range {...props} unit="日後" from="から" to="まで" />
          <span className="text-dns-14N-130 text-solid-gray-700">（前の日は −3 のように）</span>
        </>
      )
  }
}

const reachedChoices: readonly Choice[] = [
  { value: 'eve', label: '誕生日の前日' },
  { value: 'birthday', label: '誕生日' },
]

function Range({
  unit,
  from,
  to,
  ...props
}: SentenceProps & { readonly unit: string; readonly from: string; readonly to: string }) {
  return (
    <>
      <Amount {...props} field="from" label={`${unit}${from}`} />
      {unit}
      {from}
      <Amount {...props} field="to" label={`${unit}${to}`} />
      {unit}
      {to}
    </>
  )
}

function Amount({
  root,
  part,
  isWrong,
  field,
  label,
}: SentenceProps & { readonly field: 'from' | 'to'; readonly label: string }) {
  const name = partField(root, part.id, field)
  return <NumberField name={name} value={part[field]} label={label} isWrong={isWrong(name)} />
}

function Day({ root, part, per, menus, isWrong }: SentenceProps) {
  const name = partField(root, part.id, 'day')
  return <Menu name={name} value={part.day} label="どの日" choices={menus.days[per]} isWrong={isWrong(name)} />
}

function Joins({ root, part }: SentenceProps): ReactNode {
  return (
    <Menu
      name={partField(root, part.id, 'joins')}
      value={part.joins}
      label="まとめ方"
      look="join"
      choices={joinChoices}
    />
  )
}

const joinChoices: readonly Choice[] = [
  { value: 'all', label: 'すべて' },
  { value: 'any', label: 'どれか' },
]

function Negation({
  root,
  part,
  yes = 'である',
  no = 'ではない',
}: SentenceProps & { readonly yes?: string; readonly no?: string }) {
  return (
    <Menu
      name={partField(root, part.id, 'negated')}
      value={part.negated ? 'yes' : 'no'}
      label="当てはまるか"
      choices={[
        { value: 'no', label: yes },
        { value: 'yes', label: no },
      ]}
    />
  )
}
