import type { ReactNode } from 'react'
import { type Part, partField } from '@/lib/rule-sets/condition-parts'
import type { Choice, Menus } from '@/lib/rule-sets/menus'
import type { Fact } from '@/lib/rules/schema'
import { AnswerMenu } from './answer-menu'
import { Menu } from './menu'
import { Range, RangeWords } from './range-words'

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
    case 'today':
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
