import { createHash } from 'node:crypto'
import { applyPlan } from '@/lib/apply/apply-plan'
import { type ReviewGroup, type ReviewLine, reviewGroups } from '@/lib/apply/review-lines'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { correctedContent, type DraftContent } from '@/lib/drafts/content'
import { formatDay } from '@/lib/format/day'
import { namingOf } from '@/lib/guide/answer-form'
import { answerLines } from '@/lib/guide/answer-lines'
import { screenWords } from '@/lib/i18n/screen'
import { familyGiven } from '@/lib/people/names'
import { type RuleBook, required } from '@/lib/rules/book'
import { type GuideResult, resultOf } from '@/lib/rules/result'
import type { Language } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { textIn } from '@/lib/rules/text'

/** One thing the person says yes or no to. */
export type ScreenItem = {
  /** `person-0`, `new-address`, `old-address`, `contact`, `details`, `answers`, `procedures`. */
  readonly id: string
  readonly title: string
  /** Who it is about, with the reading above. */
  readonly name: { readonly text: string; readonly kana: string } | null
  readonly lines: readonly ReviewLine[]
  /** Of what is shown, the same in every language: another value gives another digest. */
  readonly digest: string
}

export type Looking = { readonly book: RuleBook; readonly today: LocalDate; readonly language: Language }

/** Everything a draft says as it stands, in the order in which it is read. */
export function screenItems(content: DraftContent, looking: Looking): readonly ScreenItem[] {
  const shown = unsealed(content, looking)
  if (looking.language === 'ja') return shown.map(item => ({ ...item, digest: digestOf(item) }))
  const japanese = unsealed(content, { ...looking, language: 'ja' })
  return shown.map((item, index) => ({ ...item, digest: digestOf(japanese[index] ?? item) }))
}

export type Undigested = Omit<ScreenItem, 'digest'>

function unsealed(content: DraftContent, looking: Looking): readonly Undigested[] {
  return saidItems(correctedContent(content), looking)
}

export type Said = Pick<DraftContent, 'application'> & Pick<Situation, 'events' | 'answers'>

/** Card by card, what was said and what follows from it. */
export function saidItems(
  { events, answers, application }: Said,
  { book, today, language }: Looking,
): readonly Undigested[] {
  const situation: Situation = { events, answers, today }
  const result = resultOf(book, situation, language)
  const plan = applyPlan(book, result, situation)
  const groups = reviewGroups({ plan, application, naming: namingOf({ situation, language }) })
  const told = { book, situation, language }
  return [
    ...groups.flatMap(group => itemsOf(group, application.people.map(nameOf), told)),
    answersItem(told),
    proceduresItem(result, language),
  ].filter(({ name, lines }) => name !== null || lines.length > 0)
}

type Told = { readonly book: RuleBook; readonly situation: Situation; readonly language: Language }
type Names = readonly ScreenItem['name'][]

/** People have a card each, so do addresses; a name stands above its card and not among its lines. */
function itemsOf({ key, title, lines }: ReviewGroup, names: Names, told: Told): readonly Undigested[] {
  const person = /^person-(\d+)$/.exec(key)?.[1]
  if (person !== undefined) {
    const index = Number(person)
    const others = lines.filter(line => line.key !== 'name' && line.key !== 'kana')
    return [{ id: key, title, name: names[index] ?? null, lines: [...factLines(index, told), ...others] }]
  }
  return key === 'address' ? addressItems(lines) : [{ id: key, title, name: null, lines }]
}

/** Each with its head of household: where from, where to. */
function addressItems(lines: readonly ReviewLine[]): readonly Undigested[] {
  const sides = [...new Set(lines.map(sideOf))]
  return sides.map(side => {
    const own = lines.filter(line => sideOf(line) === side)
    return { id: `${side}-address`, title: own[0]?.name ?? '', name: null, lines: own }
  })
}

function sideOf({ key }: ReviewLine): string {
  return key.split('-')[0] ?? ''
}

function nameOf({ name, kana }: DraftContent['application']['people'][number]) {
  return { text: familyGiven(name), kana: familyGiven(kana) }
}

/** What the guide was told of a person and every form says. */
function factLines(index: number, { book, situation, language }: Told): readonly ReviewLine[] {
  const facts = situation.answers.members?.[index] ?? {}
  const birth = parseLocalDate(String(facts['birth-date'] ?? ''))
  const relation = required(book.facts, 'relation')
  const option = relation.kind === 'choice' ? relation.options.find(({ id }) => id === facts.relation) : undefined
  return [
    ...(birth
      ? [
          {
            key: 'birth-date',
            name: screenWords.birth[language],
            value: formatDay(birth, language, { style: 'birth' }),
          },
        ]
      : []),
    ...(option && index > 0
      ? [{ key: 'relation', name: screenWords.relation[language], value: textIn(option.label, language) }]
      : []),
  ]
}

function answersItem({ book, situation, language }: Told): Undigested {
  const lines = answerLines(book, situation, language)
    .filter(({ key }) => key !== 'household' && !/^(?:birth-date|relation)\//.test(key))
    .map(({ key, question, answers }) => ({ key, name: question, value: answers.join('\n') }))
  return { id: 'answers', title: screenWords.answers[language], name: null, lines }
}

function proceduresItem({ procedures }: GuideResult, language: Language): Undigested {
  const lines = procedures.map(({ procedure }) => ({
    key: procedure.id,
    name: '',
    value: textIn(procedure.title, language),
  }))
  return { id: 'procedures', title: screenWords.procedures(lines.length)[language], name: null, lines }
}

function digestOf({ id, name, lines }: Undigested): string {
  const text = JSON.stringify([id, name, lines.map(({ key, value }) => [key, value])])
  return createHash('sha256').update(text).digest('base64url').slice(0, 24)
}
