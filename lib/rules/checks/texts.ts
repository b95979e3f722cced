import { error, type Finding, inside, type Place, warning } from '../finding'
import { placeOf } from '../placed'
import { isBlank, type PlacedText, placedTexts } from '../placed-texts'
import type { DatedValue, DeadlineRule, Language, Procedure, RuleSet, Source, unconfirmable } from '../schema'

/** Whether everything is said, in every language, with its law; and what the department in charge has yet to confirm. */
export function* checkTexts(ruleSet: RuleSet): Generator<Finding> {
  for (const { text, place } of placedTexts(ruleSet)) yield* checkText(text, place)
  for (const { id, law } of ruleSet.procedures) {
    if (law.trim() === '') yield error('law-missing', placeOf('procedure', id, 'law'), '根拠となる法令がありません。')
  }
  for (const { id, law } of ruleSet.values) {
    if (law.trim() === '') yield error('law-missing', placeOf('value', id, 'law'), '根拠となる法令がありません。')
  }
  for (const procedure of ruleSet.procedures) yield* checkDeadlineWords(procedure, ruleSet)
  yield* checkConfirmation(ruleSet)
}

const others: readonly (readonly [Language, string])[] = [
  ['ja-easy', 'やさしい日本語'],
  ['en', '英語'],
]

const unconfirmedNames: Readonly<Record<(typeof unconfirmable)[number], string>> = {
  requiredWhen: '必要になる条件',
  deadline: '期限',
  bring: '持ち物',
  fee: '手数料',
  channels: '届け出の方法',
  place: '場所',
}

function* checkText(text: PlacedText['text'], place: Place): Generator<Finding> {
  if (isBlank(text.ja)) yield error('text-missing', inside(place, 'ja'), '日本語の文がありません。')
  for (const [language, name] of others) {
    if (isBlank(text[language])) yield warning('language-missing', inside(place, language), `${name}の文がありません。`)
  }
}

/** Whoever changes a number forgets the sentence beside it. */
function* checkDeadlineWords({ id, deadlines }: Procedure, { values }: RuleSet): Generator<Finding> {
  for (const [index, { rules, text }] of deadlines.entries()) {
    for (const rule of rules) {
      for (const said of countsSaid(rule, values)) {
        if (text.ja.normalize('NFKC').includes(said)) continue
        const message = `期限の言葉に「${said}」がありません。数え方と合っているか、確かめてください。`
        yield warning('deadline-words-differ', placeOf('procedure', id, `deadlines.${index}.text`), message)
      }
    }
  }
}

/** A number that changes with the day is said in full. */
function countsSaid(rule: DeadlineRule, values: readonly DatedValue[]): readonly string[] {
  if (rule.kind !== 'within') return []
  const { count, unit } = rule
  if (typeof count === 'number') return [`${count}${unitNames[unit]}`]
  const ranges = values.find(({ id }) => id === count.value)?.ranges ?? []
  return ranges.map(({ amount }) => `${amount}${unitNames[unit]}`)
}

const unitNames = { days: '日', months: 'か月', years: '年' } as const

function* checkConfirmation(ruleSet: RuleSet): Generator<Finding> {
  for (const { id, name, place } of ruleSet.departments) {
    const at = placeOf('department', id, 'place')
    if (place === null) yield warning('unconfirmed', at, `担当課確認：${name.ja}の場所（階・窓口の番号）。`)
  }
  for (const { id, source } of ruleSet.values) yield* checkSource(source, placeOf('value', id, 'source'))
  for (const { id, unconfirmed, source } of ruleSet.procedures) {
    const at = placeOf('procedure', id)
    for (const field of unconfirmed) {
      yield warning('unconfirmed', inside(at, field), `担当課確認：${unconfirmedNames[field]}。`)
    }
    yield* checkSource(source, inside(at, 'source'))
  }
}

function* checkSource({ verification, confidence }: Source, place: Place): Generator<Finding> {
  if (verification === 'web-checked' && confidence === 'high') return
  yield warning('unconfirmed', place, '担当課確認：公開された資料と照らし合わせていない内容があります。')
}
