import { describe, expect, test } from 'vitest'
import { exchangeBytes, shownMark } from '@/lib/rule-sets/exchange-file'
import { aFormOnPaper, aRuleSetFile, exchanged } from '@/tests/support/exchange'
import { smallRuleSet } from '@/tests/support/small-rules'

describe('a rule set as a file', () => {
  test('is the same bytes whatever order its keys came in', () => {
    const turned = Object.fromEntries(Object.entries(smallRuleSet).toReversed())
    expect(aRuleSetFile({ ruleSet: turned })).toEqual(aRuleSetFile())
  })

  test('comes back whole, its PDFs to the byte, and is written again as it was', async () => {
    const { paper, form } = await aFormOnPaper()
    const ruleSet = { ...smallRuleSet, forms: [form] }
    const bytes = aRuleSetFile({ ruleSet, papers: new Map([[form.pdf, paper]]) })
    const { file, papers, ruleSet: read } = await exchanged(bytes)
    expect(read).toEqual(ruleSet)
    expect(Buffer.from(papers.get(form.pdf) ?? [])).toEqual(Buffer.from(paper))

    const { format, formatVersion, contentHash, fileHash, ...rest } = file
    expect(exchangeBytes({ ...rest, papers })).toEqual(bytes)
  })

  test('keeps texts to the letter: nothing in them means anything', async () => {
    const title = { ja: '<script>alert(1)</script> & "=1+1" 𠮷葛\u{E0100}' }
    const procedures = smallRuleSet.procedures.map(one => ({ ...one, title }))
    const { ruleSet } = await exchanged(aRuleSetFile({ ruleSet: { ...smallRuleSet, procedures } }))
    expect(ruleSet.procedures[0]?.title).toEqual(title)
  })

  test('has a mark that two people can compare', () => {
    expect(shownMark('0123456789abcdef0123')).toBe('0123 4567 89ab cdef')
  })
})
