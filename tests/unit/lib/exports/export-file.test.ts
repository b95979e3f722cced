import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { localDate } from '@/lib/calendar/local-date'
import { dryRun, dryRunOfMany, together } from '@/lib/exports/dry-run'
import { exportFile } from '@/lib/exports/export-file'
import { ExportProfile } from '@/lib/exports/profile'
import { exportProfiles, findProfile } from '@/lib/exports/profiles'
import { type FormData, formDataFrom } from '@/lib/forms/form-data'
import { specimen } from '@/lib/forms/specimen'

const source = {
  ...specimen({ name: '会津若松市', mayorTitle: '会津若松市長' }),
  filingOn: localDate('2026-12-03'),
}

/** The family of the specimen, the first of them called so. */
function data(family = '見本', given = '太郎'): FormData {
  const { application } = source
  const people = application.people.map((person, index) =>
    index === 0 ? { ...person, name: { family, given } } : person,
  )
  return formDataFrom({ ...source, application: { ...application, people } })
}

type Input = z.input<typeof ExportProfile>
const name = { name: '氏名', from: { path: 'each.name' } } as Input['columns'][number]
const machine = { kind: 'csv', encoding: 'cp932', hasHeader: false, reader: 'machine' } as const

function profile(changes: Partial<Input> = {}): ExportProfile {
  return ExportProfile.parse({
    id: 'p',
    title: '様式',
    about: '',
    rows: 'people',
    file: machine,
    columns: [name],
    ...changes,
  })
}

function made(one: ExportProfile, from: FormData = data()) {
  const file = exportFile(dryRun(one, from))
  if (!file) throw new Error('no file')
  return file
}

function requireProfile(id: string): ExportProfile {
  const found = findProfile(id)
  if (!found) throw new Error(id)
  return found
}

describe('a CSV', () => {
  test('has a row a person, every cell in quotes, lines ended by CR LF', () => {
    const text = iconv.decode(made(profile({ file: { ...machine, hasHeader: true } })).bytes, 'cp932')
    expect(text).toBe('"氏名"\r\n"見本　太郎"\r\n"見本　花子"\r\n"見本　櫻之助"\r\n')
  })

  test('doubles quotes and keeps commas and lines inside a cell', () => {
    const { bytes } = made(profile(), data('見"本,', '太\n郎'))
    expect(iconv.decode(bytes, 'cp932')).toContain('"見""本,　太\n郎"\r\n')
  })

  test('for spreadsheets begins with its mark and makes formulas text', () => {
    const { bytes } = made(requireProfile('list'), data('=HYPERLINK("x")', ''))
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(bytes.toString('utf8')).toContain('"\'=HYPERLINK(""x"")"')
  })

  test('for people writes days as they read them', () => {
    const [header = '', first = ''] = made(requireProfile('list')).bytes.toString('utf8').slice(1).split('\r\n')
    expect(header.split(',').slice(5, 8)).toEqual(['"生年月日"', '"生年月日（和暦）"', '"性別"'])
    expect(first.split(',').slice(5, 8)).toEqual(['"1988-05-14"', '"昭和63年5月14日"', '"男"'])
  })
})

describe('what a machine reads', () => {
  const spreadsheetless = exportProfiles.filter(
    ({ file }) => file.kind !== 'json' && !('reader' in file && file.reader === 'spreadsheet'),
  )

  test.each(spreadsheetless.map(one => [one.id, one] as const))('%s: a formula is refused, never changed', (_, one) => {
    const run = dryRun(one, data('=1+1', ''))
    expect(run.problems).toEqual([{ row: 1, who: '=1+1', column: '氏名', kind: 'formula' }])
    expect(exportFile(run)).toBeNull()
  })

  test('JSON says of itself that a text is a text', () => {
    const json = JSON.parse(made(requireProfile('list-json'), data('=1+1', '')).bytes.toString('utf8'))
    expect(json.rows[0]).toMatchObject({ 氏名: '=1+1', 異動日: '2026-12-01' })
    expect(json.rows).toHaveLength(3)
  })

  test('the register: days without hyphens, kana half-width, codes', () => {
    const { name: fileName, bytes, mediaType } = made(requireProfile('residents'))
    const [header = '', first = ''] = iconv.decode(bytes, 'cp932').split('\r\n')
    const cells = Object.fromEntries(header.split(',').map((column, at) => [column, first.split(',')[at]]))
    expect(cells).toMatchObject({
      '"異動年月日"': '"20261201"',
      '"異動事由"': '"転入"',
      '"氏名（カナ）"': '"ﾐﾎﾝ ﾀﾛｳ"',
      '"生年月日"': '"19880514"',
      '"性別"': '"1"',
    })
    expect(fileName).toBe('residents.csv')
    expect(mediaType).toBe('text/csv; charset=Shift_JIS')
  })

  test('the keystroke sheet: field, value, key, a step a line', () => {
    const text = iconv.decode(made(requireProfile('residents-keys')).bytes, 'cp932')
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '"行","項目","入力する値","押すキー"',
      '"1","氏名","見本　太郎","Tab"',
      '"1","氏名（カナ）","ﾐﾎﾝ ﾀﾛｳ","Tab"',
    ])
    expect(text).toContain('"1","筆頭者","見本　太郎","Enter"\r\n"2","氏名"')
  })
})

describe('fixed width', () => {
  const width = (bytes: number, pad: 'space-right' | 'zero-left' = 'space-right') =>
    profile({
      file: { kind: 'fixed-width', encoding: 'cp932' },
      columns: [
        { name: '行', from: { count: 'row' }, bytes: 3, pad: 'zero-left' },
        { ...name, bytes, pad },
      ],
    })

  test('counts bytes, not characters', () => {
    const lines = iconv.decode(made(width(14)).bytes, 'cp932').split('\r\n')
    expect(lines).toEqual(['001見本　太郎    ', '002見本　花子    ', '003見本　櫻之助  ', ''])
  })

  test('every record of the register is as long as its columns', () => {
    const one = requireProfile('residents-fixed')
    const total = one.columns.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
    expect(made(one).bytes).toHaveLength(3 * (total + 2))
  })

  test.each([
    [12, 0],
    [11, 2],
    [9, 3],
  ])('%d bytes leave %d of three without room: nothing is cut', (bytes, count) => {
    const { problems } = dryRun(width(bytes), data('見本', '太郎五'))
    expect(problems).toHaveLength(count)
  })

  test('a line that breaks would end the record', () => {
    expect(dryRun(width(40), data('見\n本', '')).problems).toMatchObject([{ kind: 'line-break', row: 1 }])
  })
})

describe('widths and padding', () => {
  const fixed = (column: object) =>
    profile({ file: { kind: 'fixed-width', encoding: 'cp932' }, columns: [{ ...name, bytes: 16, ...column }] })

  test.each([
    ['space-right', '見本　太郎      '],
    ['space-left', '      見本　太郎'],
    ['wide-space-right', '見本　太郎　　　'],
  ] as const)('%s fills up to the width in bytes', (pad, line) => {
    const { bytes } = made(fixed({ pad }))
    expect(iconv.decode(bytes, 'cp932').split('\r\n')[0]).toBe(line)
    expect(bytes).toHaveLength(3 * 18)
  })

  test.each([
    ['full-width', '見本A', ['half-width']],
    ['full-width', '見本Ａ', []],
    ['half-width', 'ﾐﾎﾝ A1', []],
    ['half-width', 'ﾐﾎンA', ['full-width']],
    ['any', '見本A', []],
  ] as const)('a column of %s takes %s: %j', (width, text, kinds) => {
    const { problems } = dryRun(fixed({ width, from: { constant: text } }), data())
    expect(problems.filter(({ row }) => row === 1).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('a column of several data', () => {
  test('joins them, and leaves no gap where one is empty', () => {
    const from = { join: ['newAddress.text', 'newAddress.building', 'plannedLeavingOn'], between: '　' }
    const run = dryRun(profile({ columns: [{ name: '住所', from } as Input['columns'][number]] }), {
      ...data(),
      plannedLeavingOn: '',
    })
    expect(run.rows[0]?.cells).toEqual(['福島県会津若松市東栄町3番46号　見本マンション東栄町1203号室'])
  })
})

test('a file of several drafts numbers its rows through, and says of each where it stands', () => {
  const numbered = profile({ columns: [{ name: '行', from: { count: 'row' } }, name] })
  const [first, second] = dryRunOfMany(numbered, [data(), data('別', '家')])
  expect(second?.rows.map(({ row }) => row)).toEqual([4, 5, 6])
  const whole = together(
    numbered,
    [first, second].flatMap(run => run ?? []),
  )
  const text = iconv.decode(exportFile(whole, 12)?.bytes ?? Buffer.from(''), 'cp932')
  expect(text.split('\r\n')[3]).toBe('"4","別　家"')
  expect(exportFile(whole, 12)?.name).toBe('p-12.csv')
})

test('a keystroke sheet presses several keys in order', () => {
  const sheet = profile({
    file: { kind: 'keystrokes', encoding: 'utf8' },
    columns: [{ ...name, keys: ['Tab', 'Tab', 'Enter'] }],
  })
  expect(made(sheet).bytes.toString('utf8')).toContain('"1","氏名","見本　太郎","Tab Tab Enter"')
})

describe('a dry run', () => {
  test('lists every character the file cannot hold, where it stands', () => {
    const run = dryRun(profile(), data('𠮷田', '辻\u{E0100}'))
    expect(run.rows[0]?.cells).toEqual(['〓田　辻'])
    expect(run.lost).toEqual([
      { row: 1, who: '𠮷田　辻\u{E0100}', column: '氏名', character: '𠮷', codePoints: 'U+20BB7', written: '〓' },
      {
        row: 1,
        who: '𠮷田　辻\u{E0100}',
        column: '氏名',
        character: '辻\u{E0100}',
        codePoints: 'U+8FBB U+E0100',
        written: '辻',
      },
    ])
    expect(run.problems).toEqual([])
  })

  test('counts a kanji with its variation as one character, and a substitute as two bytes', () => {
    const limits = profile({ columns: [{ ...name, maxLength: 6, bytes: 12 }] })
    expect(dryRun(limits, data('辻\u{E0100}田', '一二三')).problems).toEqual([])
    expect(dryRun(limits, data('𠮷田', '一二三四')).problems).toEqual([
      {
        row: 1,
        who: '𠮷田　一二三四',
        column: '氏名',
        kind: 'too-long',
        unit: 'characters',
        limit: 6,
        length: 7,
      },
    ])
  })

  test.each([
    ['missing', { isRequired: true, from: { path: 'movedOn' } }, { movedOn: '' }],
    ['not-a-day', { format: 'iso', from: { path: 'movedOn' } }, { movedOn: '昨日' }],
    ['no-code', { codes: { x: '1' }, from: { path: 'moveKind' } }, {}],
    ['no-code', { codes: {}, from: { path: 'phone' } }, { phone: 'constructor' }],
  ])('finds %s: %j', (kind, column, changes) => {
    const one = profile({ rows: 'draft', columns: [{ name: '欄', ...column } as Input['columns'][number]] })
    expect(dryRun(one, { ...data(), ...changes }).problems).toMatchObject([{ kind, row: 1, who: '', column: '欄' }])
  })

  test('an empty value needs no code', () => {
    const one = profile({ rows: 'draft', columns: [{ name: '欄', from: { path: 'moveKind' }, codes: { x: '1' } }] })
    expect(dryRun(one, { ...data(), moveKind: '' }).problems).toEqual([])
  })

  test('nobody in the list makes no file', () => {
    const run = dryRun(profile({ rows: 'pupils' }), { ...data(), lists: { ...data().lists, pupils: [] } })
    expect(exportFile(run)).toBeNull()
  })
})
