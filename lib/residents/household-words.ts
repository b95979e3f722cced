import type { MemberAnswers } from '@/lib/rules/situation'

/** A household in a few words, as an official says it: 「夫婦と子2人」. */
export function householdWords(members: readonly MemberAnswers[]): string {
  const count = (relation: string) => members.filter(one => one.relation === relation).length
  if (members.length === 1) return '一人暮らし'
  const core = count('spouse') > 0 ? '夫婦' : '本人'
  const others = relations
    .map(([relation, word]) => [word, count(relation)] as const)
    .filter(([, many]) => many > 0)
    .map(([word, many]) => `${word}${many}人`)
  return others.length > 0 ? `${core}と${others.join('・')}` : core
}

const relations = [
  ['child', '子'],
  ['parent', '親'],
  ['grandparent', '祖父母'],
  ['grandchild', '孫'],
  ['sibling', 'きょうだい'],
  ['other', 'そのほかの人'],
] as const
