import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ResultPage } from '@/components/procedures/result-page'
import { localDate } from '@/lib/calendar/local-date'
import { resultView } from '@/lib/guide/result-view'
import { bookOf } from '@/lib/rules/book'
import { type Language, languages } from '@/lib/rules/schema'
import { adult, aMove } from '@/tests/support/situations'
import { smallRuleSet } from '@/tests/support/small-rules'

const book = bookOf({
  ...smallRuleSet,
  procedures: smallRuleSet.procedures.map(one => ({ ...one, law: `${one.id}条例 第1条` })),
  questions: smallRuleSet.questions.map(one =>
    one.id === 'vehicles' ? { ...one, whenUnknown: { ja: 'ナンバープレートを見てください。' } } : one,
  ),
})
const rules = { book, version: 1, effectiveOn: localDate('2026-12-01') }
const told = aMove({
  household: { from: 'other-city', 'moved-on': '2026-12-02', 'has-dog': 'no', vehicles: 'unknown' },
  members: [{ ...adult, card: 'yes', insurance: 'work' }],
})

/** What is read, without the marks around it. */
function said(language: Language): string {
  const page = <ResultPage view={resultView(rules, told, language)} draftHref={null} isForPrint={true} />
  return renderToStaticMarkup(page)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
}

describe('the result', () => {
  test.each(languages)('gives the article of law with every reason, in %s', language => {
    for (const id of ['move-in', 'card-use', 'moped', 'dog']) expect(said(language)).toContain(`（${id}条例 第1条）`)
  })

  test('gives reason and law in one breath, of what is not needed too', () => {
    expect(said('ja')).toContain('ほかの市から引っ越してきたため（move-in条例 第1条）')
    expect(said('ja')).toContain('犬を飼っていないため（dog条例 第1条）')
    expect(said('en')).toContain('Because you have no dog.（dog条例 第1条）')
  })

  test('says of what is not known what to look at and whom to ask', () => {
    expect(said('ja')).toContain('「原付の台数」がわからないため（moped条例 第1条）')
    expect(said('ja')).toContain('ナンバープレートを見てください。shimin（0242-00-0000）にも聞けます。')
  })

  test('lists the answers a verdict rests on, and what each thing is brought for', () => {
    expect(said('ja')).toContain('もとにした答え前の住まい：ほかの市')
    expect(said('ja')).toContain('転出証明書move-inため')
    expect(said('en')).toContain('Based on your answerswhere you lived: ほかの市')
  })
})
