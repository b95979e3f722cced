import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ImportPanel } from '@/components/exchange/import-panel'
import { ResultPage } from '@/components/procedures/result-page'
import { QuestionPage } from '@/components/questions/question-page'
import { GraphSvg } from '@/components/rule-graph/graph-svg'
import { DifferenceList } from '@/components/rules/difference-list'
import { localDate } from '@/lib/calendar/local-date'
import { spreadsheet } from '@/lib/exports/spreadsheet'
import { questionTitle } from '@/lib/guide/question-title'
import { resultView } from '@/lib/guide/result-view'
import { questionView } from '@/lib/guide/show-question'
import { page } from '@/lib/html/reply'
import { previewResponse } from '@/lib/html/respond'
import { graphView } from '@/lib/rule-graph/graph-view'
import { shownDifferences } from '@/lib/rule-sets/shown-changes'
import { bookOf } from '@/lib/rules/book'
import { configured } from '@/tests/support/configured'
import { aRuleSetFile, exchanged } from '@/tests/support/exchange'
import { attacked, attacks } from '@/tests/support/hostile-texts'
import { aCase, aTown } from '@/tests/support/town'

const town = aTown()
const book = bookOf(attacked)
const today = localDate('2026-11-24')
const { answers, events } = aCase('family')
const situation = { events, answers, today }

const pages: Readonly<Record<string, () => string>> = {
  結果の画面: () => {
    const view = resultView({ book, version: 1, effectiveOn: today }, situation, 'ja')
    return renderToStaticMarkup(<ResultPage view={view} draftHref={null} isForPrint={false} />)
  },
  質問の画面: () => {
    const [question] = attacked.questions
    const fact = attacked.facts.find(({ id }) => id === question?.id)
    if (!question || !fact) throw new Error('the town asks nothing')
    const asked = { question, fact, member: null, members: [] }
    return renderToStaticMarkup(<QuestionPage {...questionView(asked, { book, situation, language: 'ja' })} />)
  },
  規則の図: () => {
    const view = graphView(attacked, { event: 'moving-in', procedure: '', node: '' })
    return renderToStaticMarkup(<GraphSvg picture={view.picture} lit={null} chosen="" hrefOf={null} />)
  },
  変えたところ: () => renderToStaticMarkup(<DifferenceList things={shownDifferences(town, attacked)} />),
  取り込みの前: () => {
    const refusal = { kind: 'unknown-references', problems: attacks } as const
    const press = async () => {}
    return renderToStaticMarkup(
      <ImportPanel
        view={{ kind: 'refused', refusal }}
        isCounterOnly={false}
        takeIn={press}
        takeInPublished={press}
        giveUp={press}
      />,
    )
  },
}

afterEach(() => vi.unstubAllGlobals())

describe('texts that look like HTML or script', () => {
  test('are taken in from a file to the letter', async () => {
    expect((await exchanged(aRuleSetFile({ ruleSet: attacked }))).ruleSet).toEqual(attacked)
  })

  test.each(Object.keys(pages))('are shown as text and nothing else: %s', name => {
    const html = pages[name]?.() ?? ''
    expect(html).toContain('&lt;script&gt;')
    for (const opened of ['<script>window', '<img src', '<svg onload', '</script></title']) {
      expect(html).not.toContain(opened)
    }
  })

  test('are text in the title of a page, and in the address of none', async () => {
    configured()
    const [question] = attacked.questions
    const fact = attacked.facts.find(({ id }) => id === question?.id)
    if (!question || !fact) throw new Error('the town asks nothing')
    const view = questionView({ question, fact, member: null, members: [] }, { book, situation, language: 'ja' })
    const title = questionTitle({ question, fact, member: null, members: [] }, view.naming)
    const response = await previewResponse(page(<QuestionPage {...view} />, { title }), 'ja')
    const html = await response.text()
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script>window.hit')
    expect(html.match(/<\/title>/g)).toHaveLength(1)
    expect(html).not.toMatch(/href="[^"]*hit=1/)
  })

  test('are no formulas in a table', () => {
    const table = Buffer.from(spreadsheet([['=cmd|/c calc!A0', '＝1+1', '@SUM(A1)', '-1"']])).toString('utf8')
    expect(table.slice(1)).toBe('"\'=cmd|/c calc!A0","\'＝1+1","\'@SUM(A1)","\'-1"""\r\n')
  })
})
