import type { Words } from './words'

export const blankFormWords = {
  title: { ja: '白紙の様式', 'ja-easy': '何も 書いて いない 紙', en: 'Blank forms' },
  lead: {
    ja: '手で書きたい方のための、何も印字していない様式です。質問に答えると、書かずにすむ下書きも作れます。印刷して、窓口へお持ちください。',
    'ja-easy':
      '手で 書きたい 人の ための 紙です。印刷して、書いて、市役所に 持って きて ください。質問に 答えると、書かなくても いい 紙を 作る ことも できます。',
    en: 'Empty forms (in Japanese) for those who prefer to write by hand: print one and bring it to the counter. If you answer our questions instead, we fill them in for you.',
  },
  anywhere: { ja: 'どの窓口でも', 'ja-easy': 'どの 窓口でも', en: 'For any counter' },
  link: { ja: '白紙の様式', 'ja-easy': '白い 紙（様式）', en: 'Blank forms' },
} as const satisfies Readonly<Record<string, Words>>
