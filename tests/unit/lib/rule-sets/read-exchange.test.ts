import { describe, expect, test } from 'vitest'
import { exchangeBytes } from '@/lib/rule-sets/exchange-file'
import { refusalWords } from '@/lib/rule-sets/exchange-words'
import { readExchange } from '@/lib/rule-sets/read-exchange'
import { aFormOnPaper, aRuleSetFile } from '@/tests/support/exchange'
import { aProcedure, smallRuleSet } from '@/tests/support/small-rules'

async function refusalOf(bytes: Uint8Array) {
  const read = await readExchange(bytes)
  return 'refusal' in read ? read.refusal : null
}

/** The file with something changed after it was written. */
function tampered(change: (file: Record<string, unknown>) => object, bytes = aRuleSetFile()): Buffer {
  return Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString('utf8')))))
}

const withRules = (changes: object) => aRuleSetFile({ ruleSet: { ...smallRuleSet, ...changes } })

describe('a file that is none', () => {
  const whole = aRuleSetFile()
  test.each<[string, Uint8Array]>([
    ['not-json', Buffer.from('')],
    ['not-json', Buffer.from('null')],
    ['not-json', whole.subarray(0, whole.length - 40)],
    ['not-json', Buffer.from([0xff, 0xfe, 0x7b, 0x7d])],
    ['not-json', Buffer.from('%PDF-1.7')],
    ['not-a-rule-set', Buffer.from('[1,2]')],
    ['not-a-rule-set', Buffer.from('"tetsuzuki-navi/rule-set"')],
    ['not-a-rule-set', tampered(file => ({ ...file, format: 'other' }))],
    ['other-format', tampered(file => ({ ...file, formatVersion: 0 }))],
    ['other-format', tampered(({ formatVersion: _, ...file }) => file)],
    ['newer-format', tampered(file => ({ ...file, formatVersion: 2 }))],
    ['wrong-parts', tampered(file => ({ ...file, state: 'waiting' }))],
    ['wrong-parts', tampered(file => ({ ...file, effectiveOn: '2026-02-30' }))],
    ['wrong-parts', tampered(({ note: _, ...file }) => file)],
    ['wrong-parts', tampered(file => ({ ...file, extra: 1 }))],
  ])('is refused as %s', async (kind, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ kind })
  })
})

describe('a file changed on the way', () => {
  test.each<[string, (file: Record<string, unknown>) => object]>([
    ['a rule', file => ({ ...file, ruleSet: { ...(file.ruleSet as object), cases: [{}] } })],
    ['the day', file => ({ ...file, effectiveOn: '2026-12-01' })],
    ['the number', file => ({ ...file, version: 8 })],
    ['the hash', file => ({ ...file, contentHash: 'a'.repeat(64) })],
  ])('%s: is refused', async (_, change) => {
    expect(await refusalOf(tampered(change))).toEqual({ kind: 'altered' })
  })
})

describe('a file larger than any rule set', () => {
  test('of a million rules is refused before they are looked at', async () => {
    const procedures = Array.from({ length: 1_000_000 }, () => 0)
    expect(await refusalOf(withRules({ procedures }))).toEqual({ kind: 'too-many' })
  })

  test('of conditions within conditions is refused', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const bytes = Buffer.from(aRuleSetFile().toString('utf8').replace('"cases": []', `"cases": ${deep}`))
    expect(await refusalOf(bytes)).toEqual({ kind: 'too-deep' })
  })

  test.each([
    ['a text no page could show', 'あ'.repeat(30_000)],
    ['a NUL', 'a\0b'],
    ['half a character', 'a\uD842'],
  ])('%s is refused', async (_, ja) => {
    const procedures = [aProcedure({ id: 'one', title: { ja } })]
    expect(await refusalOf(withRules({ procedures }))).toEqual({ kind: 'unstorable-text' })
  })
})

describe('rules that are wrong', () => {
  test('are named by list, id and field', async () => {
    const procedures = [...smallRuleSet.procedures, { ...aProcedure({ id: 'new' }), tier: 9 }]
    expect(await refusalOf(withRules({ procedures }))).toEqual({
      kind: 'wrong-values',
      problems: [expect.stringMatching(/^手続きの8番目（new）の「.+」の値が正しくありません。$/)],
    })
  })

  test('that point at nothing are refused with what they point at', async () => {
    const procedures = [aProcedure({ id: 'one', department: 'nowhere', bring: [{ item: 'nothing' }] })]
    expect(await refusalOf(withRules({ procedures }))).toEqual({
      kind: 'unknown-references',
      problems: [
        '手続き「one」の担当課：担当課「nowhere」は登録されていません。',
        expect.stringMatching(/^手続き「one」の持ち物1：持ち物「nothing」は登録されていません。$/),
      ],
    })
  })

  test('of a newer software would be lost, and are refused', async () => {
    const procedures = smallRuleSet.procedures.map(one => ({ ...one, colour: 'red' }))
    expect(await refusalOf(withRules({ procedures }))).toEqual({ kind: 'unknown-parts' })
  })

  test('of an older software lack what has a value of its own meanwhile, and are taken in', async () => {
    const { values: _, forms: __, ...older } = smallRuleSet
    expect(await refusalOf(aRuleSetFile({ ruleSet: older }))).toBeNull()
  })
})

describe('the city’s PDFs', () => {
  test.each([
    ['is missing', 'paper-missing', () => new Map()],
    ['is another', 'paper-altered', (pdf: string, paper: Uint8Array) => new Map([[pdf, paper.slice(0, -1)]])],
    [
      'is for nobody',
      'paper-unneeded',
      (pdf: string, paper: Uint8Array) =>
        new Map([
          [pdf, paper],
          ['b'.repeat(64), paper],
        ]),
    ],
  ])('one that %s: %s', async (_, kind, papersFor) => {
    const { form, paper } = await aFormOnPaper()
    const papers = papersFor(form.pdf, paper)
    const bytes = aRuleSetFile({ ruleSet: { ...smallRuleSet, forms: [form] }, papers })
    expect(await refusalOf(bytes)).toMatchObject({ kind })
  })

  test('one with fewer pages than the form, and one that is none', async () => {
    const { form, paper } = await aFormOnPaper()
    const twoPages = { ...form, pages: [...form.pages, ...form.pages] }
    const forms = [twoPages]
    expect(
      await refusalOf(aRuleSetFile({ ruleSet: { ...smallRuleSet, forms }, papers: new Map([[form.pdf, paper]]) })),
    ).toEqual({ kind: 'paper-pages', form: form.title })
  })
})

test('every refusal is a sentence for an official', () => {
  expect(refusalWords({ kind: 'newer-format', version: 3 })).toContain('第3版')
  expect(refusalWords({ kind: 'paper-refused', form: '異動届', reason: 'encrypted' })).toContain('パスワード')
  expect(refusalWords({ kind: 'paper-missing', form: '異動届' })).toBe(
    '様式「異動届」のPDFが、ファイルに入っていません。',
  )
  expect(refusalWords({ kind: 'altered' })).toContain('照合番号')
})

test('a working copy says so', async () => {
  const bytes = exchangeBytes({
    state: 'working-copy',
    version: 3,
    note: '',
    ruleSet: { ...smallRuleSet },
    papers: new Map(),
  })
  const read = await readExchange(bytes)
  expect(read).toMatchObject({ file: { state: 'working-copy', version: 3 } })
})
