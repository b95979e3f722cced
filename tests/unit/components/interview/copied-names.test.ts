import { expect, test } from 'vitest'
import { withCopies } from '@/components/interview/copied-names'
import { interviewView } from '@/lib/interviews/interview-view'
import { aFamilyListed, ground, typed } from '@/tests/support/interviews'

/** What stands in the spouse's boxes while the filer's are typed and nothing of it is stored. */
function spouse(inBoxes: Readonly<Record<string, string>>, stored: Readonly<Record<string, string>> = {}) {
  const { people } = interviewView(typed(stored, aFamilyListed), ground).items
  const second = withCopies(people, (field, text) => inBoxes[field] ?? text)[1]
  return Object.fromEntries(second?.main.map(({ field, text, isCopied }) => [field, [text, isCopied]]) ?? [])
}

test('the filer’s family name and its reading stand in the others’ boxes before they are stored', () => {
  const boxes = spouse({ 'item/name/family/1': '渡辺', 'item/kana/family/1': 'ワタナベ', 'item/name/given/1': '大輔' })
  expect(boxes['item/name/family/2']).toEqual(['渡辺', true])
  expect(boxes['item/kana/family/2']).toEqual(['ワタナベ', true])
  expect(boxes['item/name/given/2']).toEqual(['', false])
})

test.each<[string, Record<string, string>, Record<string, string>, readonly [string, boolean]]>([
  [
    'another name that is stored stays',
    { 'item/name/family/1': '渡辺' },
    { 'item/name/family/2': '佐藤' },
    ['佐藤', false],
  ],
  ['a stored copy follows the box', { 'item/name/family/1': '渡部' }, { 'item/name/family/1': '渡辺' }, ['渡部', true]],
  ['a name in Latin letters is not shared', { 'item/name/family/1': 'Nguyen' }, {}, ['', false]],
])('%s', (_, inBoxes, stored, expected) => {
  expect(spouse(inBoxes, stored)['item/name/family/2']).toEqual(expected)
})
