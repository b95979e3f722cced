import { describe, expect, test } from 'vitest'
import { changeOf, type Pending, settled, withPending } from '@/components/counter/pending'
import type { FieldConflict } from '@/lib/counter/decide-correction'

function aPending(path: string, more: Partial<Pending> = {}): Pending {
  const words = { whose: '渡辺 大輔', label: '氏', ownText: '渡辺', text: '渡邉' }
  return { path, typed: '渡邉', ground: 'カードの字形', seen: '渡辺', also: [], ...words, ...more }
}

const conflict: FieldConflict = {
  path: 'a',
  whose: '渡辺 大輔',
  label: '氏',
  own: '渡辺',
  theirs: { value: '渡邊', text: '渡邊', by: '佐藤 由美', at: '' },
  mine: '渡邉',
}

describe('what is pending', () => {
  test('takes a later correction of a field in place of the earlier', () => {
    const pending = withPending([aPending('a'), aPending('b')], [aPending('a', { typed: '渡邊' })])
    expect(pending.map(({ path, typed }) => [path, typed])).toEqual([
      ['b', '渡邉'],
      ['a', '渡邊'],
    ])
  })

  test('is sent without the words of the page', () => {
    expect(Object.keys(changeOf(aPending('a')))).toEqual(['path', 'typed', 'ground', 'seen', 'also'])
  })
})

describe('a field of two clerks', () => {
  const pending = [aPending('a'), aPending('b')]

  test('left to the other goes; what nobody else touched stays', () => {
    expect(settled(pending, [conflict], { a: 'theirs' })).toEqual([aPending('b')])
  })

  test('kept is laid over what the other left', () => {
    expect(settled(pending, [conflict], { a: 'mine' })).toEqual([aPending('a', { seen: '渡邊' }), aPending('b')])
  })

  test('set back becomes the resident’s value', () => {
    expect(settled(pending, [conflict], { a: 'own' })[0]).toMatchObject({ seen: '渡邊', isUndo: true, text: '渡辺' })
  })

  test('that the other has set back already needs nothing', () => {
    const theirs = { ...conflict.theirs, value: '渡辺', text: '渡辺' }
    expect(settled(pending, [{ ...conflict, theirs }], { a: 'own' })).toEqual([aPending('b')])
  })
})
