import type { Question } from '@/lib/rules/schema'
import { choice, day, text } from '../vocabulary'

export const movingFacts = {
  'moved-from': choice({
    per: 'household',
    name: text('前に住んでいたところ', '前に 住んで いた ところ', 'where you lived before'),
    options: {
      'other-city': {
        label: text('日本のほかの市区町村', '日本の ほかの 町', 'Another city in Japan'),
        clause: text(
          'ほかの市区町村から引っ越してきた',
          '日本の ほかの 町から 来ました。',
          'you moved here from another city in Japan',
        ),
      },
      abroad: {
        label: text('国外', '外国', 'Another country'),
        clause: text('国外から引っ越してきた', '外国から 来ました。', 'you moved here from abroad'),
      },
    },
  }),
  'moved-in-on': day({
    per: 'household',
    range: 'any',
    name: text('住み始めた日', '住み はじめた 日', 'the day you started living here'),
  }),
} as const

export const movingQuestions: readonly Question[] = [
  {
    id: 'moved-from',
    group: 'moving',
    title: text('どこから引っ越してきましたか', 'どこから 来ましたか', 'Where did you move from?'),
  },
  {
    id: 'moved-in-on',
    group: 'moving',
    title: text(
      '今の家に、いつから住んでいますか',
      '今の 家に いつから 住んで いますか',
      'When did you start living in your new home?',
    ),
    help: text(
      '荷物を入れた日ではなく、寝泊まりを始めた日です。まだの方は、住み始める予定の日を入れてください。',
      '新しい 家で はじめて 寝た 日です。まだの 人は、これから 住む 日を 入れて ください。',
      'The first night you slept here, not the day your belongings arrived. If you have not moved yet, the day you plan to.',
    ),
  },
]
