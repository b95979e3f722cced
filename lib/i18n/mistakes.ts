import { things } from './things'
import type { Words } from './words'

export const mistakeWords = {
  count: (count: number): Words => ({
    ja: `入力エラーが${count}件あります`,
    'ja-easy': `まちがいが ${things(count)} あります`,
    en: count === 1 ? 'There is 1 mistake' : `There are ${count} mistakes`,
  }),
  chooseOne: { ja: '1つ選んでください。', 'ja-easy': '1つ えらんで ください。', en: 'Choose one.' },
  chooseFor: (who: string): Words => ({
    ja: `${who}について、1つ選んでください。`,
    'ja-easy': `${who}の 答えを 1つ えらんで ください。`,
    en: `Choose one for ${who}.`,
  }),
} as const
