import { formatDay } from '@/lib/format/day'
import { bookOf } from '@/lib/rules/book'
import { outcomesOf } from '@/lib/rules/cases'
import type { Case, RuleSet } from '@/lib/rules/schema'
import type { Verdict } from '@/lib/rules/verdicts'
import type { FieldSpec } from './field-spec'

type Said = Readonly<Record<string, unknown>>
type Answers = Readonly<Record<string, string | number>>

export const caseSpecs: readonly FieldSpec[] = [
  { kind: 'text', key: 'title', label: '題名', hint: 'どんな人の例か（例：県外から夫婦と子2人で転入）' },
  { kind: 'texts', key: 'about', label: '表している例・改正', noun: '例' },
  { kind: 'choices', key: 'events', label: 'ライフイベント', from: 'events' },
  { kind: 'day', key: 'today', label: '来庁日' },
  {
    kind: 'list',
    key: 'household',
    label: '世帯の答え',
    noun: '答え',
    of: [{ kind: 'answer', key: 'answer', label: '答え', per: 'household' }],
  },
  {
    kind: 'list',
    key: 'members',
    label: '世帯の人',
    noun: '人',
    of: [
      {
        kind: 'list',
        key: 'answers',
        label: 'この人の答え',
        noun: '答え',
        of: [{ kind: 'answer', key: 'answer', label: '答え', per: 'member' }],
      },
    ],
  },
  { kind: 'choices', key: 'required', label: '必要になるはずの手続き', from: 'procedures' },
  { kind: 'choices', key: 'needsChecking', label: '要確認になるはずの手続き', from: 'procedures' },
  { kind: 'choices', key: 'notRequired', label: '必要にならないはずの手続き', from: 'procedures' },
  {
    kind: 'list',
    key: 'deadlines',
    label: 'なるはずの期限',
    noun: '期限',
    of: [
      { kind: 'choice', key: 'procedure', label: '手続き', from: 'procedures' },
      { kind: 'day', key: 'on', label: '期限の日' },
    ],
  },
  {
    kind: 'list',
    key: 'paidFrom',
    label: '支給が始まるはずの月',
    noun: '月',
    isOptional: true,
    of: [
      { kind: 'choice', key: 'procedure', label: '手続き', from: 'procedures' },
      { kind: 'line', key: 'month', label: '年-月（例：2027-05）' },
    ],
  },
]

/** A case as its editor shows it: what stands under names becomes rows. */
export function caseShape({ answers, expect, ...head }: Case): Said {
  const { deadlines, paidFrom, ...verdicts } = expect
  return {
    ...head,
    ...verdicts,
    household: rowsOf(answers.household),
    members: answers.members.map(member => ({ answers: rowsOf(member) })),
    deadlines: Object.entries(deadlines).map(([procedure, on]) => ({ procedure, on })),
    paidFrom: Object.entries(paidFrom ?? {}).map(([procedure, month]) => ({ procedure, month })),
  }
}

/** The case that such rows say. */
export function caseFrom({ title, about, events, today, ...said }: Said): Said {
  const paidFrom = named(said.paidFrom, 'month')
  return {
    title,
    events,
    today,
    ...(Array.isArray(about) && about.length > 0 ? { about } : {}),
    answers: { household: answersIn(said.household), members: listIn(said.members).map(one => answersIn(one.answers)) },
    expect: {
      required: said.required,
      notRequired: said.notRequired,
      needsChecking: said.needsChecking,
      deadlines: named(said.deadlines, 'on'),
      ...(Object.keys(paidFrom).length > 0 ? { paidFrom } : {}),
    },
  }
}

/** What the rules now make of these answers, as what the case expects: all that is required or unclear, and its days. */
export function expectingAll(example: Case, ruleSet: RuleSet): Case {
  const outcomes = [...(outcomesOf(bookOf(ruleSet), example) ?? [])]
  const idsOf = (verdict: string) => outcomes.filter(([, one]) => one.verdict === verdict).map(([id]) => id)
  const days = outcomes.flatMap(([id, { verdict, deadline }]) =>
    verdict === 'required' && deadline?.on ? [[id, deadline.on] as const] : [],
  )
  const { notRequired } = example.expect
  const stillNot = idsOf('not-required').filter(id => notRequired.includes(id))
  return {
    ...example,
    expect: {
      required: idsOf('required'),
      needsChecking: idsOf('needs-checking'),
      notRequired: stillNot,
      deadlines: Object.fromEntries(days),
    },
  }
}

export type ShownOutcome = { readonly procedure: string; readonly verdict: Verdict; readonly words: string }

/** What a resident with these answers is told, without what is not for them. */
export function shownOutcomes(example: Case, ruleSet: RuleSet): readonly ShownOutcome[] {
  const book = bookOf(ruleSet)
  return [...(outcomesOf(book, example) ?? [])]
    .filter(([, { verdict }]) => verdict !== 'not-required')
    .map(([id, { verdict, because, deadline }]) => ({
      procedure: book.procedures.get(id)?.officialName.ja ?? id,
      verdict,
      words: [because, deadline?.on && `${formatDay(deadline.on, 'ja', { style: 'long' })}まで`]
        .filter(Boolean)
        .join('。'),
    }))
}

function rowsOf(answers: Answers): readonly Said[] {
  return Object.entries(answers).map(([fact, value]) => ({ answer: { fact, value } }))
}

function answersIn(rows: unknown): Answers {
  const said = listIn(rows).flatMap(({ answer }) =>
    answer ? [answer as { fact: string; value: string | number }] : [],
  )
  return Object.fromEntries(said.map(({ fact, value }) => [fact, value]))
}

function named(rows: unknown, key: string): Said {
  return Object.fromEntries(listIn(rows).map(row => [row.procedure, row[key]]))
}

function listIn(rows: unknown): readonly Said[] {
  return Array.isArray(rows) ? rows : []
}
