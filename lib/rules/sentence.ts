import type { Language } from './schema'

/** Joins plain clauses into the reason a person reads. The grammar of each language lives here and nowhere else. */
export function becauseSentence(clauses: readonly string[], language: Language): string {
  if (clauses.length === 0) return ''
  switch (language) {
    case 'ja':
      return `${joinJapanese(clauses)}ため`
    case 'ja-easy':
      return clauses.map(clause => (clause.endsWith('。') ? clause : `${clause}。`)).join(' ')
    case 'en':
      return `Because ${joinEnglish(clauses)}.`
  }
}

/** 「引っ越してきた」+「子がいる」→「引っ越してきて、子がいる」. */
function joinJapanese(clauses: readonly string[]): string {
  return clauses.map((clause, index) => (index < clauses.length - 1 ? `${toConnective(clause)}、` : clause)).join('')
}

/** Longest ending first: plain form → て-form. What matches none is joined by 「うえ」, which any plain form takes. */
const connectives: readonly (readonly [string, string])[] = [
  ['ではない', 'ではなくて'],
  ['なかった', 'なくて'],
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
  ['ない', 'なくて'],
  ['いる', 'いて'],
  ['ある', 'あって'],
  ['する', 'して'],
  ['引っ越す', '引っ越して'],
  ['出す', '出して'],
  ['める', 'めて'],
  ['れる', 'れて'],
  ['える', 'えて'],
  ['ける', 'けて'],
  ['入る', '入って'],
  ['なる', 'なって'],
  ['まる', 'まって'],
  ['変わる', '変わって'],
  ['暮らす', '暮らして'],
  ['戻る', '戻って'],
  ['持つ', '持って'],
  ['使う', '使って'],
]

function toConnective(clause: string): string {
  const match = connectives.find(([ending]) => clause.endsWith(ending))
  return match ? clause.slice(0, -match[0].length) + match[1] : `${clause}うえ`
}

function joinEnglish(clauses: readonly string[]): string {
  if (clauses.length < 3) return clauses.join(' and ')
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`
}
