import { describe, expect, test } from 'vitest'
import { readProfile } from '@/lib/export-profiles/read-profile'
import { exportProfiles } from '@/lib/exports/profiles'

const [register] = exportProfiles

function problemsOf(changes: object): readonly string[] {
  const read = readProfile(JSON.stringify({ ...register, ...changes }))
  return 'problems' in read ? read.problems : []
}

describe('a profile from the editor', () => {
  test('comes back as it was sent', () => {
    expect(readProfile(JSON.stringify(register))).toEqual({ profile: register })
  })

  test('is refused place by place, in words', () => {
    const [first, ...rest] = register?.columns ?? []
    expect(problemsOf({ columns: [{ ...first, name: '', bytes: 0 }, ...rest], title: '' })).toEqual([
      '様式の名前：様式の名前を入れてください。',
      '1番目の項目の名前：項目の名前を入れてください。',
      '1番目の項目のバイト数：1以上の数字を入れてください。',
    ])
    expect(problemsOf({ columns: [{ ...first, from: { path: 'filer.shoeSize' } }] })).toEqual([
      '1番目の項目「行番号」の入れるデータ：正しくありません。',
    ])
    expect(problemsOf({ columns: [first, first] })).toEqual(['「行番号」という項目が2つあります。'])
  })

  test.each(['', 'null', '[]', '{', 'x'.repeat(300_000)])('is refused where it is none: %.10s', json => {
    expect(readProfile(json)).toHaveProperty('problems')
  })
})
