import { localDate } from '@/lib/calendar/local-date'
import { checkAnswer } from '../answers'
import type { RuleBook } from '../book'
import { perCase } from '../case-memory'
import { type CaseDifference, type CaseRun, runCase, situationOf } from '../cases'
import { error, type Finding, inside, type Place } from '../finding'
import { placeOf } from '../placed'
import type { Case } from '../schema'
import type { MemberAnswers } from '../situation'
import type { Verdict } from '../verdicts'

/** Whether a resident could have given the answers of each case. */
export function* checkCaseAnswers(book: RuleBook): Generator<Finding> {
  for (const example of book.ruleSet.cases) {
    const place = placeOf('case', example.id, 'answers')
    yield* checkAnswers(example, example.answers.household, {
      book,
      place: inside(place, 'household'),
      per: 'household',
    })
    for (const [index, answers] of example.answers.members.entries()) {
      yield* checkAnswers(example, answers, { book, place: inside(place, 'members', index), per: 'member' })
    }
  }
}

/** Runs the cases; only for a rule set whose parts all exist. */
export function* checkCaseOutcomes(book: RuleBook): Generator<Finding> {
  for (const example of book.ruleSet.cases) {
    const run = runOnce(book, example)
    if (!run.passed) yield findingOf(run, book)
  }
}

const runOnce = perCase(runCase)

type Side = { readonly book: RuleBook; readonly place: Place; readonly per: 'household' | 'member' }

function* checkAnswers({ today }: Case, answers: MemberAnswers, { book, place, per }: Side): Generator<Finding> {
  for (const [id, value] of Object.entries(answers)) {
    const fact = book.facts.get(id)
    const at = inside(place, id)
    if (fact?.per !== per) {
      const whose = per === 'member' ? '世帯の一人ひとり' : '世帯全体'
      yield error('case-answer-refused', at, `事実「${id}」は、${whose}の事実として登録されていません。`)
    } else if ('problem' in checkAnswer(fact, value, localDate(today))) {
      yield error('case-answer-refused', at, `「${fact.name.ja}」に「${value}」とは答えられません。`)
    }
  }
}

function findingOf({ case: example, cannotRun, differences }: CaseRun, book: RuleBook): Finding {
  const place = placeOf('case', example.id, 'expect')
  if (cannotRun) return error('case-cannot-run', place, '祝日のデータがない年にかかるので、期限を計算できません。')
  const said = differences.map(difference => sentenceOf(difference, book)).join('')
  return { ...error('case-fails', place, said), witness: situationOf(example) }
}

const verdictNames: Readonly<Record<Verdict, string>> = {
  required: '必要',
  'not-required': '不要',
  'needs-checking': '要確認',
}

function sentenceOf(difference: CaseDifference, book: RuleBook): string {
  const name = book.procedures.get(difference.procedure)?.officialName.ja ?? difference.procedure
  const { expected, actual } = difference
  switch (difference.about) {
    case 'verdict':
      return `「${name}」は${verdictNames[difference.expected]}のはずですが、${verdictNames[difference.actual]}になります。`
    case 'deadline':
      return `「${name}」の期限は${expected}のはずですが、${actual ?? '決まらない日'}になります。`
    case 'paid-from':
      return `「${name}」は${expected}の分からのはずですが、${actual ?? '決まらない月'}の分からになります。`
  }
}
