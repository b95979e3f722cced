import { describe, expect, test, vi } from 'vitest'
import { exchangeBytes } from '@/lib/rule-sets/exchange-file'
import { refusalWords } from '@/lib/rule-sets/exchange-words'
import { readExchange } from '@/lib/rule-sets/read-exchange'
import { aFormOnPaper, aRuleSetFile } from '@/tests/support/exchange'
import { aProcedure, isFact, smallRuleSet } from '@/tests/support/small-rules'

async function refusalOf(bytes: Uint8Array) {
  const read = await readExchange(bytes)
  return 'refusal' in read ? read.refusal : null
}

/** The file with something changed after it was written. */
function tampered(change: (file: Record<string, unknown>) => object, bytes = aRuleSetFile()): Buffer {
  return Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString('utf8')))))
}

const withRules = (changes: object) => aRuleSetFile({ ruleSet: { ...smallRuleSet, ...changes } })

function aCaseOf(changes: object) {
  const told = { answers: { household: {}, members: [] }, expect: {} }
  return { id: 'cats', title: { ja: '猫のいる家' }, events: ['birth'], today: '2026-12-01', ...told, ...changes }
}

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
  const before = '{"format":"tetsuzuki-navi/rule-set","formatVersion":1,"ruleSet":'

  test.each<[string, string, (count: number) => string]>([
    ['too-many', 'numbers', count => `${before}{"procedures":[${'0,'.repeat(count)}0]}}`],
    ['too-many', 'things', count => `${before}{"procedures":[${'{"id":"a"},'.repeat(count)}0]}}`],
    ['too-many', 'things, and no end', count => `${before}[${'{"a":[],'.repeat(3)}${'1,'.repeat(count)}`],
    ['too-deep', 'conditions within conditions', count => `${before}${'{"of":['.repeat(count)}${']}'.repeat(count)}}`],
    ['too-deep', 'conditions that never end', count => '['.repeat(count)],
  ])('is refused as %s before anything is made of it: a million %s', async (kind, _, write) => {
    const bytes = Buffer.from(write(1_000_000))
    const parse = vi.spyOn(JSON, 'parse')
    expect(await refusalOf(bytes)).toEqual({ kind })
    expect(parse).not.toHaveBeenCalled()
  })

  test('is refused for one list alone, and for one thing of too many parts', async () => {
    const groups = Array.from({ length: 3001 }, (_, index) => ({ id: `g-${index}`, title: { ja: 'あ' } }))
    expect(await refusalOf(withRules({ groups }))).toEqual({ kind: 'too-many' })
    const spread = Object.fromEntries(groups.map(({ id }) => [id, 0]))
    expect(await refusalOf(withRules({ cases: [{ answers: spread }] }))).toEqual({ kind: 'too-many' })
  })

  test('is not what only speaks of signs, in texts of its own', async () => {
    const ja = `${'[{,'.repeat(3000)}\\""[`
    const notes = Array.from({ length: 250 }, () => ({ ja }))
    expect(await refusalOf(withRules({ procedures: [aProcedure({ id: 'one', notes })] }))).not.toMatchObject({
      kind: expect.stringMatching(/^too-/),
    })
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

  test.each<[string, object, string]>([
    [
      '課',
      { procedures: [aProcedure({ id: 'one', department: 'nowhere' })] },
      '手続き「one」の担当課：担当課「nowhere」は登録されていません。',
    ],
    [
      '持ち物',
      { procedures: [aProcedure({ id: 'one', bring: [{ item: 'nothing' }] })] },
      '手続き「one」の持ち物1：持ち物「nothing」は登録されていません。',
    ],
    [
      '様式',
      { procedures: [aProcedure({ id: 'one', forms: ['no-paper'] })] },
      '手続き「one」の様式1：様式「no-paper」は登録されていません。',
    ],
    [
      'ライフイベント',
      { procedures: [aProcedure({ id: 'one', events: ['landing'] })] },
      '手続き「one」のライフイベント：ライフイベント「landing」は登録されていません。',
    ],
    [
      '条件の中のライフイベント',
      { procedures: [aProcedure({ id: 'one', requiredWhen: { op: 'event', in: ['landing'] } })] },
      '手続き「one」の必要になる条件：ライフイベント「landing」は登録されていません。',
    ],
    [
      '先に済ませる手続き',
      { procedures: [aProcedure({ id: 'one', dependsOn: ['zero'] })] },
      '手続き「one」の先に済ませる手続き1：手続き「zero」は登録されていません。',
    ],
    [
      'いっしょに出す手続き',
      {
        procedures: [
          aProcedure({
            id: 'one',
            deadlines: [{ text: { ja: '同時' }, rules: [{ kind: 'with', procedure: 'zero' }] }],
          }),
        ],
      },
      '手続き「one」の期限1：手続き「zero」は登録されていません。',
    ],
    [
      '事実',
      { procedures: [aProcedure({ id: 'one', requiredWhen: isFact('has-cat', 'yes') })] },
      '手続き「one」の必要になる条件：事実「has-cat」は登録されていません。',
    ],
    [
      '選択肢',
      { procedures: [aProcedure({ id: 'one', requiredWhen: isFact('from', 'mars') })] },
      '手続き「one」の必要になる条件：「前の住まい」に選択肢「mars」はありません。',
    ],
    [
      '名前つきの条件',
      { procedures: [aProcedure({ id: 'one', requiredWhen: { op: 'derived', id: 'rich' } })] },
      '手続き「one」の必要になる条件：名前つきの条件「rich」は登録されていません。',
    ],
    [
      '日付で変わる値',
      {
        procedures: [
          aProcedure({
            id: 'one',
            fee: { amountYen: { value: 'price', by: { day: 'today' } }, text: { ja: '{yen}' } },
          }),
        ],
      },
      '手続き「one」の手数料：日付で変わる値「price」は登録されていません。',
    ],
    [
      '質問がたずねる事実',
      { questions: [...smallRuleSet.questions, { id: 'has-cat', group: 'moving', title: { ja: '猫はいますか' } }] },
      '質問「猫はいますか」：質問「猫はいますか」がたずねる事実「has-cat」は登録されていません。',
    ],
    [
      '質問のない事実',
      { questions: smallRuleSet.questions.filter(({ id }) => id !== 'card') },
      '手続き「card-use」の必要になる条件：「カード」をたずねる質問がありません。',
    ],
    [
      '質問のまとまり',
      { groups: smallRuleSet.groups.slice(0, 1) },
      '質問「どこから」のまとまり：質問のまとまり「moving」は登録されていません。',
    ],
    [
      '事例の答え',
      { cases: [aCaseOf({ answers: { household: { 'has-cat': 'yes' }, members: [] } })] },
      '事例「猫のいる家」の答え：事実「has-cat」は登録されていません。',
    ],
    [
      '事例の結果',
      { cases: [aCaseOf({ expect: { required: ['zero'] } })] },
      '事例「猫のいる家」のあるべき結果：手続き「zero」は登録されていません。',
    ],
    [
      '事例のライフイベント',
      { cases: [aCaseOf({ events: ['landing'] })] },
      '事例「猫のいる家」のライフイベント：ライフイベント「landing」は登録されていません。',
    ],
  ])('that point at nothing are refused with the place: %s', async (_, changes, problem) => {
    const refusal = await refusalOf(withRules(changes))
    expect(refusal).toMatchObject({ kind: 'unknown-references', problems: expect.arrayContaining([problem]) })
    expect(refusal && refusalWords(refusal)).toBe('登録されていないものを指している規則があります。')
  })

  test('are named one by one up to ten, and then counted', async () => {
    const dependsOn = Array.from({ length: 13 }, (_, index) => `zero-${index}`)
    const refusal = await refusalOf(withRules({ procedures: [aProcedure({ id: 'one', dependsOn })] }))
    const problems = refusal?.kind === 'unknown-references' ? refusal.problems : []
    expect([problems.length, problems.at(-1)]).toEqual([11, 'ほか3か所'])
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
