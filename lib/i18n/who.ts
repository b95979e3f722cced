import type { Words } from './words'

/** The guide knows no names: people are called by what they are to the one who answers. */
export const whoWords = {
  self: { ja: 'あなた', 'ja-easy': 'あなた', en: 'you' },
  spouse: { ja: '配偶者の方', 'ja-easy': 'おっと・つま', en: 'your spouse' },
  child: { ja: 'お子さん', 'ja-easy': '子ども', en: 'your child' },
  parent: { ja: '父・母の方', 'ja-easy': 'お父さん・お母さん', en: 'your parent' },
  grandparent: { ja: '祖父母の方', 'ja-easy': 'おじいさん・おばあさん', en: 'your grandparent' },
  grandchild: { ja: 'お孫さん', 'ja-easy': 'まご', en: 'your grandchild' },
  sibling: { ja: 'ごきょうだい', 'ja-easy': 'きょうだい', en: 'your brother or sister' },
  other: { ja: '同居の方', 'ja-easy': 'いっしょに 住む 人', en: 'the person living with you' },
  childInOrder: (place: number, count: number): Words => {
    if (count === 2) return place === 0 ? elder : younger
    if (place === 0) return eldest
    if (place === count - 1) return youngest
    const number = place + 1
    return { ja: `${number}番目のお子さん`, 'ja-easy': `${number}番目の 子ども`, en: `your child no. ${number}` }
  },
  aged: (name: string, age: number | null, number: string): Words => {
    if (age === null || age < 0)
      return { ja: `${name}${number}`, 'ja-easy': `${name}${number}`, en: `${name}${number}` }
    return {
      ja: `${name}（${age}歳${number}）`,
      'ja-easy': `${name}（${age}歳${number}）`,
      en: `${name} (age ${age}${number})`,
    }
  },
  numbered: (number: number): Words => ({ ja: `・${number}人目`, 'ja-easy': `・${number}人目`, en: `, no. ${number}` }),
} as const

const elder: Words = { ja: '上のお子さん', 'ja-easy': '上の 子ども', en: 'your elder child' }
const younger: Words = { ja: '下のお子さん', 'ja-easy': '下の 子ども', en: 'your younger child' }
const eldest: Words = { ja: 'いちばん上のお子さん', 'ja-easy': 'いちばん 上の 子ども', en: 'your eldest child' }
const youngest: Words = { ja: 'いちばん下のお子さん', 'ja-easy': 'いちばん 下の 子ども', en: 'your youngest child' }
