import type { Question } from '@/lib/rules/schema'
import { homeDamagedByNature } from '../derived/disaster'
import { is } from '../rules'
import { event, holds, text } from '../vocabulary'

export const disasterQuestions: readonly Question[] = [
  {
    id: 'disaster-cause',
    group: 'disaster',
    askWhen: event('disaster'),
    title: text('何がありましたか', '何が ありましたか', 'What happened?'),
    whenUnknown: text(
      '市役所（0242-39-1111）に電話で聞けます。',
      '市役所（0242-39-1111）に 電話して ください。',
      'Call the hall (0242-39-1111).',
    ),
  },
  {
    id: 'disaster-damage',
    group: 'disaster',
    askWhen: event('disaster'),
    title: text('被害を受けたのは何ですか', '何が こわれましたか', 'What was damaged?'),
    help: text(
      '片付けや修理の前に、写真をとってください。家の外側を4方向から、壊れたところを近くから。',
      '片づける 前に 写真を とって ください。家の 外を 4つの 方から、こわれた ところを 近くから。',
      'Take photographs before you clear up or repair: the outside from four sides, and the damage from near.',
    ),
    whenUnknown: text(
      '危ない建物には入らないでください。市の調査を待っても申請できます。',
      'あぶない 家に 入らないで ください。後からでも できます。',
      'Do not enter an unsafe building. You can apply and wait for the city’s survey.',
    ),
  },
  {
    id: 'disaster-on',
    group: 'disaster',
    askWhen: is('disaster-cause', 'nature'),
    title: text('被害を受けた日はいつですか', '災害の 日は いつですか', 'On which day was the disaster?'),
    whenUnknown: text(
      '市のお知らせにある災害の日を入れてください。',
      '市の お知らせを 見て ください。',
      'Use the day in the city’s announcements.',
    ),
  },
  {
    id: 'home-damage',
    group: 'disaster',
    askWhen: holds(homeDamagedByNature),
    title: text('家の被害はどの程度ですか', '家は どのくらい こわれましたか', 'How badly is the home damaged?'),
    help: text(
      '程度は、市が調べて罹災証明書に書きます。まだの方は「わからない」を選んでください。',
      '市が 調べて 罹災証明書に 書きます。まだの 人は「わからない」です。',
      'The city surveys it and writes it on the certificate. If that has not happened, answer “I don’t know”.',
    ),
    whenUnknown: text(
      '罹災証明書を受け取るとわかります。そのあと、もう一度このナビで確かめられます。',
      '罹災証明書で わかります。後で もう 一度 見て ください。',
      'The disaster certificate will say. Come back to this guide then.',
    ),
  },
  {
    id: 'disaster-harm',
    group: 'disaster',
    askWhen: is('disaster-cause', 'nature'),
    title: text(
      '災害で亡くなった方や、重い障がいが残る方がいますか',
      '災害で なくなった 人や、重い 障がいが のこる 人が いますか',
      'Did anyone die or was left severely disabled by the disaster?',
    ),
    whenUnknown: text(
      '治療の途中の方は、病院で相談してから申請できます。',
      '病院に 相談してから 申し込めます。',
      'If treatment goes on, ask the hospital first.',
    ),
  },
]
