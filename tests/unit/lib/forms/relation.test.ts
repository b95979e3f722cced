import { describe, expect, test } from 'vitest'
import { type Kin, relationToHead } from '@/lib/forms/relation'

function kin(kinship: string, sex = 'male', birthDate = '1990-01-01'): Kin {
  return { kinship, sex, birthDate }
}

describe('続柄', () => {
  const self = kin('self', 'female', '1988-05-14')

  test('of the head is 世帯主', () => {
    expect(relationToHead(self, self)).toBe('世帯主')
  })

  test.each([
    ['the filer’s husband', kin('spouse', 'male'), self, '夫'],
    ['the filer’s wife', kin('spouse', 'female'), self, '妻'],
    ['a spouse whose sex is not told', kin('spouse', ''), self, ''],
    ['the filer’s child', kin('child'), self, '子'],
    ['the filer’s mother', kin('parent', 'female'), self, '母'],
    ['the filer’s grandchild', kin('grandchild'), self, '子の子'],
    ['an elder sister', kin('sibling', 'female', '1980-01-01'), self, '姉'],
    ['a younger brother', kin('sibling', 'male', '1995-01-01'), self, '弟'],
    ['a twin', kin('sibling', 'male', '1988-05-14'), self, ''],
    ['a grandparent, who may be of either side', kin('grandparent'), self, ''],
    ['a lodger', kin('other'), self, ''],
    ['the filer, whose husband is the head', self, kin('spouse', 'male'), '妻'],
    ['the filer’s father, whose son-in-law is the head', kin('parent', 'male'), kin('spouse', 'male'), '妻の父'],
    ['the filer, whose father is the head', self, kin('parent', 'male'), '子'],
    ['the filer’s mother, whose husband is the head', kin('parent', 'female'), kin('parent', 'male'), '妻'],
    ['the filer’s wife, in the house of the filer’s father', kin('spouse', 'female'), kin('parent', 'male'), '子の妻'],
    ['the filer, whose child is the head', kin('self', 'female'), kin('child'), '母'],
    ['anyone, when the head is nobody of the draft', kin('child'), null, ''],
  ])('of %s', (_who, person, head, word) => {
    expect(relationToHead(person, head)).toBe(word)
  })
})
