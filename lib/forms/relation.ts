export type Kin = {
  /** What the person is to the one filling in. */
  readonly kinship: string
  readonly sex: string
  readonly birthDate: string
}

/**
 * 続柄 as the resident register writes it (住民基本台帳事務処理要領), from what both are to the person filling in. Empty where
 * that does not follow: a wrong word is worse than an empty box at the counter.
 */
export function relationToHead(person: Kin, head: Kin | null): string {
  if (head === null) return ''
  if (person === head) return '世帯主'
  return (words[head.kinship]?.[person.kinship] ?? unsaid)(person, head)
}

type Word = (person: Kin, head: Kin) => string

const unsaid: Word = () => ''
const child: Word = () => '子'
const grandchild: Word = () => '子の子'
const spouse = bySex('夫', '妻')
const parent = bySex('父', '母')
const sibling: Word = (person, head) => {
  if (!person.birthDate || !head.birthDate || person.birthDate === head.birthDate) return ''
  return person.birthDate < head.birthDate ? bySex('兄', '姉')(person, head) : bySex('弟', '妹')(person, head)
}

/** What the person is to the head: first what the head is to the one filling in, then what the person is. */
const words: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  self: { spouse, child, parent, grandchild, sibling },
  spouse: { self: spouse, child, grandchild, parent: inLaw(parent), sibling: unsaid },
  parent: { self: child, parent: spouse, sibling: child, child: grandchild, spouse: childInLaw() },
  child: { self: parent, spouse: parent, child: sibling },
  grandparent: { self: grandchild, grandparent: spouse, parent: unsaid },
  sibling: { self: sibling, sibling, parent },
}

function bySex(male: string, female: string): Word {
  return ({ sex }) => (sex === 'male' ? male : sex === 'female' ? female : '')
}

/** 「妻の父」: the person filling in is the head's wife, so the head's sex tells which word. */
function inLaw(word: Word): Word {
  return (person, head) => {
    const spouseWord = bySex('妻', '夫')(head, head)
    const own = word(person, head)
    return spouseWord && own && `${spouseWord}の${own}`
  }
}

function childInLaw(): Word {
  return (person, head) => {
    const own = spouse(person, head)
    return own && `子の${own}`
  }
}
