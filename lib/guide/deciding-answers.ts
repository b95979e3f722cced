import { joinList } from '@/lib/format/list'
import { guideWords } from '@/lib/i18n/guide'
import { type RuleBook, required } from '@/lib/rules/book'
import { household } from '@/lib/rules/open-facts'
import { answerOf, type FactRef, rosterFacts, type Situation } from '@/lib/rules/situation'
import { textIn } from '@/lib/rules/text'
import { answerText } from './show-question'
import { type Naming, whoIs } from './who'

export type DecidingAnswer = { readonly name: string; readonly answer: string }

type Told = { readonly book: RuleBook; readonly situation: Situation; readonly naming: Naming }

/** The answers a verdict rests on, as the person gave them; who the members are, with their ages, in one line. */
export function decidingAnswers(facts: readonly FactRef[], told: Told): readonly DecidingAnswer[] {
  const { language } = told.naming
  const members = [...new Set(facts.flatMap(({ fact, member }) => (rosterFacts.includes(fact) ? [member ?? 0] : [])))]
  const people = members.toSorted((a, b) => a - b).map(member => whoIs(member, told.naming))
  const others = facts.filter(({ fact }) => fact !== household.fact && !rosterFacts.includes(fact))
  return [
    ...(people.length > 0 ? [{ name: guideWords.household[language], answer: joinList(people, language) }] : []),
    ...others.map(ref => lineOf(ref, told)),
  ]
}

function lineOf(ref: FactRef, { book, situation, naming }: Told): DecidingAnswer {
  const { language } = naming
  const fact = required(book.facts, ref.fact)
  const name = textIn(fact.name, language)
  const who = ref.member === null || naming.members.length < 2 ? '' : whoIs(ref.member, naming)
  const value = answerOf(situation, ref)
  const said = value === 'yes' || value === 'no' ? guideWords[value][language] : answerText({ fact }, value, language)
  const aside = language === 'en' ? ` (${who})` : `（${who}）`
  return { name: who === '' ? name : name + aside, answer: said ?? guideWords.unknown[language] }
}
