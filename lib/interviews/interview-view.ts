import { applyPlan } from '@/lib/apply/apply-plan'
import type { Application } from '@/lib/drafts/application'
import { factsOfEvents } from '@/lib/rules/answers'
import { type RuleBook, required } from '@/lib/rules/book'
import { demandOf } from '@/lib/rules/demand'
import { type GuideResult, resultOf } from '@/lib/rules/result'
import { Language } from '@/lib/rules/schema'
import { noAnswers, rosterFacts, type Situation } from '@/lib/rules/situation'
import { mayAskHousehold, openSteps, remainingAtMost } from '@/lib/rules/steps'
import { knownOf } from '@/lib/rules/truth-in'
import { type BringRow, bringRows } from './bring-rows'
import { atField, languageField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { householdQuestion } from './household-question'
import { type HouseholdView, householdView } from './household-view'
import { type ItemBoxes, itemBoxes } from './item-boxes'
import { itemSpecs } from './item-specs'
import { personName, type QuestionView, questionViews } from './questions'
import { type Ground, type ReadAnswers, readAnswers } from './read-answers'
import { type ReadItems, readItems } from './read-items'
import { type Verdicts, verdictsOf } from './verdict-rows'

/** All an interview's page shows, derived anew after each answer. */
export type InterviewView = {
  readonly title: string
  readonly language: Language
  readonly events: readonly { readonly id: string; readonly title: string; readonly isChosen: boolean }[]
  readonly household: HouseholdView
  readonly questions: readonly QuestionView[]
  /** What can be asked now, in order; the list of members among it. */
  readonly open: readonly string[]
  readonly answered: readonly string[]
  readonly at: string
  readonly noLongerAsked: readonly string[]
  /** Null while the household may still be told: nobody knows. */
  readonly remainingAtMost: number | null
  readonly verdicts: Verdicts
  /** Names of procedures, for what hangs on a question. */
  readonly names: Readonly<Record<string, string>>
  readonly bring: readonly BringRow[]
  readonly items: ItemBoxes
  readonly gaps: Gaps
}

export type Gaps = { readonly questions: number; readonly items: number; readonly problems: number }

/** What the interview comes to, for its page and for the draft it ends in. */
export type Understood = {
  readonly language: Language
  readonly answers: ReadAnswers
  readonly situation: Situation
  readonly result: GuideResult
  readonly items: ReadItems
  readonly specs: ReturnType<typeof itemSpecs>
  readonly application: Application
}

export function hear(fields: InterviewFields, { book, today }: Ground): Understood {
  const answers = readAnswers(fields, { book, today })
  const { situation, people } = answers
  const result = resultOf(book, situation, 'ja')
  const specs = itemSpecs(applyPlan(book, result, situation), people)
  const items = readItems(fields, { groups: specs, people, today })
  return { language: languageIn(fields), answers, situation, result, items, specs, application: items.application }
}

export function interviewView(fields: InterviewFields, ground: Ground): InterviewView {
  const { book, today } = ground
  const heard = hear(fields, ground)
  const { language, answers, situation, result, items, specs } = heard
  const { people, members, problems } = answers
  const asked = { book, situation, fields, people, members, problems, language }
  const questions = questionViews(asked)
  const household = householdView(asked)
  const open = openSteps(book, situation).map(step => (step.kind === 'ask' ? step.question.id : householdQuestion))
  const hanging = new Set([...household.because, ...questions.flatMap(({ because }) => because)])
  const naming = { members, today, language: 'ja' as const }
  const who = people.map((_, place) => personName(place, naming))
  return {
    title: situation.events.map(id => required(book.events, id).title.ja).join('、'),
    language,
    events: book.ruleSet.events.map(({ id, title }) => ({
      id,
      title: title.ja,
      isChosen: situation.events.includes(id),
    })),
    household,
    questions,
    open,
    answered: answeredOf(book, questions, household),
    at: textOf(fields, atField),
    noLongerAsked: noLongerAsked(book, situation, questions),
    remainingAtMost: leftOf(book, situation),
    verdicts: verdictsOf(result, situation, hanging),
    names: Object.fromEntries([...hanging].map(id => [id, required(book.procedures, id).officialName.ja])),
    bring: bringRows(result, situation, fields),
    items: itemBoxes(specs, { fields, people, who, problems: items.problems, today }),
    gaps: { questions: open.length, items: items.missing.length, problems: problems.size + items.problems.size },
  }
}

export function languageIn(fields: InterviewFields): Language {
  return Language.safeParse(textOf(fields, languageField)).data ?? 'ja'
}

function leftOf(book: RuleBook, situation: Situation): number | null {
  return mayAskHousehold(book, situation) ? null : remainingAtMost(book, situation)
}

/** In the order of asking; the list of members stands where its question does. */
function answeredOf(book: RuleBook, questions: readonly QuestionView[], { isTold }: HouseholdView): readonly string[] {
  const told = new Set(questions.filter(({ isOpen }) => !isOpen).map(({ id }) => id))
  return book.ruleSet.questions.flatMap(({ id }) => {
    if (id === rosterFacts[0]) return isTold ? [householdQuestion] : []
    return told.has(id) ? [id] : []
  })
}

/** What these events would ask of somebody, and what the answers have made needless. */
function noLongerAsked(book: RuleBook, situation: Situation, questions: readonly QuestionView[]): readonly string[] {
  const shown = new Set(questions.map(({ id }) => id))
  const atFirst = demanded(book, { ...situation, answers: noAnswers })
  const now = demanded(book, situation)
  const facts = factsOfEvents(book, situation.events)
  return book.ruleSet.questions
    .filter(({ id }) => facts.has(id) && atFirst.has(id) && !now.has(id) && !shown.has(id) && !rosterFacts.includes(id))
    .map(({ id }) => required(book.facts, id).name.ja)
}

function demanded(book: RuleBook, situation: Situation): ReadonlySet<string> {
  const known = knownOf(book, situation)
  const { ever, ofAnybody } = demandOf(known)
  return new Set(
    known.program.facts.filter(({ index }) => ever[index] !== 0 || ofAnybody[index] !== 0).map(({ fact }) => fact.id),
  )
}
