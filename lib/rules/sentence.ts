import type { Clause, Language, Text } from './schema'
import { textIn } from './text'

/** Clauses to be joined, or a sentence an author wrote. */
export type Said = { readonly clauses: readonly Clause[] } | { readonly because: Text }

/** The reason a person reads: of the first, then of the others where theirs differs. */
export function becauseOf(said: readonly Said[], language: Language): string {
  const [only] = said
  if (only && said.length === 1) return sentenceOf(only, language)
  const [first = '', ...others] = [...new Set(said.map(one => sentenceOf(one, language)))]
  if (others.length === 0) return first
  switch (language) {
    case 'ja':
      return `${first}。ほかの方については、${others.join('。または、')}`
    case 'ja-easy':
      return `${first} ほかの 人は： ${others.join(' または： ')}`
    case 'en':
      return `${first} For others: ${others.join(' Or: ')}`
  }
}

function sentenceOf(said: Said, language: Language): string {
  if ('because' in said) return textIn(said.because, language)
  const clauses = said.clauses.map(clause => textIn(clause, language))
  return becauseSentence(clauses, language)
}

/** Joins plain clauses into the reason a person reads. The grammar of each language lives here and nowhere else. */
export function becauseSentence(clauses: readonly string[], language: Language): string {
  if (clauses.length === 0) return ''
  switch (language) {
    case 'ja':
      return `${joinJapanese(clauses)}ため`
    case 'ja-easy':
      return joinEasy(clauses)
    case 'en':
      return `Because ${joinEnglish(clauses)}.`
  }
}

export type Purpose = {
  /** The procedure it is for: 「児童手当を申し込む」. */
  readonly title: Text
  readonly clauses: readonly Clause[]
  /** How many other procedures it is for as well. */
  readonly others: number
}

/** What something is brought for: 「外国籍の方がいて、児童手当を申し込むため（ほか2件）」. */
export function purposeSentence({ title, clauses, others }: Purpose, language: Language): string {
  const said = clauses.map(clause => textIn(clause, language))
  const name = textIn(title, language)
  switch (language) {
    case 'ja':
      return `${joinJapanese([...said, name])}ため${others > 0 ? `（ほか${others}件）` : ''}`
    case 'ja-easy':
      return [
        ...(said.length > 0 ? [joinEasy(said)] : []),
        `${name} ため${others > 0 ? `（ほかに ${others}つ）` : ''}`,
      ].join(' ')
    case 'en':
      return `For “${name}”${others > 0 ? ` and ${others} more` : ''}${said.length > 0 ? `, because ${joinEnglish(said)}` : ''}`
  }
}

/** What is not known, by the names of the facts. */
export function unclearClause(names: readonly Text[]): Clause {
  const easy = names.map(name => `「${textIn(name, 'ja-easy')}」`).join('と ')
  const english = names.map(name => `“${textIn(name, 'en')}”`).join(' and ')
  return {
    ja: `${names.map(({ ja }) => `「${ja}」`).join('と')}がわからない`,
    'ja-easy': `${easy}が わかりません。`,
    en: `${english} ${names.length > 1 ? 'are' : 'is'} not known`,
  }
}

/** One of these is true of each person. */
export function clauseOfEverybody(groups: readonly (readonly Clause[])[]): Clause {
  const each = (language: Language) => groups.map(clauses => clauses.map(clause => textIn(clause, language)))
  return {
    ja: `どなたも、${each('ja').map(joinJapanese).join('か、')}`,
    'ja-easy': `みんな、どれかです： ${each('ja-easy').map(joinEasy).join(' ')}`,
    en: `for each person ${each('en').map(joinEnglish).join(' or ')}`,
  }
}

function joinEasy(clauses: readonly string[]): string {
  return clauses.map(clause => (clause.endsWith('。') ? clause : `${clause}。`)).join(' ')
}

/** 「引っ越してきた」+「子がいる」→「引っ越してきて、子がいる」. */
function joinJapanese(clauses: readonly string[]): string {
  return clauses.map((clause, index) => (index < clauses.length - 1 ? `${toConnective(clause)}、` : clause)).join('')
}

/** Plain form → て-form, longest ending first: exceptions, the past, verbs in -iru and -eru, all others, adjectives. */
const connectives: readonly (readonly [string, string])[] = [
  ['なかった', 'なくて'],
  ['ところだ', 'ところで'],
  ['だった', 'で'],
  ['である', 'であって'],
  ['した', 'して'],
  ['きた', 'きて'],
  ['けた', 'けて'],
  ['れた', 'れて'],
  ['めた', 'めて'],
  ['べた', 'べて'],
  ['えた', 'えて'],
  ['いた', 'いて'],
  ['った', 'って'],
  ['んだ', 'んで'],
  ['いる', 'いて'],
  ['する', 'して'],
  ['来る', '来て'],
  ['出る', '出て'],
  ['見る', '見て'],
  ['うる', 'えて'],
  ['行く', '行って'],
  ...[
    'える',
    'きる',
    'ぎる',
    'ける',
    'じる',
    'せる',
    'てる',
    'でる',
    'びる',
    'べる',
    'みる',
    'める',
    'りる',
    'れる',
  ].map(ending => [ending, `${ending.slice(0, -1)}て`] as const),
  ['る', 'って'],
  ['う', 'って'],
  ['つ', 'って'],
  ['す', 'して'],
  ['く', 'いて'],
  ['ぐ', 'いで'],
  ['ぶ', 'んで'],
  ['む', 'んで'],
  ['い', 'くて'],
]

/** What matches none is joined by 「うえ」, which any plain form takes. */
function toConnective(clause: string): string {
  const match = connectives.find(([ending]) => clause.endsWith(ending))
  return match ? clause.slice(0, -match[0].length) + match[1] : `${clause}うえ`
}

function joinEnglish(clauses: readonly string[]): string {
  if (clauses.length < 3) return clauses.join(' and ')
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`
}
