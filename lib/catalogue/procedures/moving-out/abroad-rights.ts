import type { Procedure } from '@/lib/rules/schema'
import { isForeign } from '../../derived/circumstances'
import { votesWhenLeaving } from '../../derived/moves'
import { before, together } from '../../periods'
import { dayOf, is, on, yes } from '../../rules'
import { all, holds, not, procedure, text, today } from '../../vocabulary'
import { counter, free } from '../phrases'
import { fromLaw, fromPractice } from '../sources'

/** What of pension and vote goes on abroad. */
const pensionAbroad = procedure({
  id: 'nenkin-kaigai-ninni',
  title: text(
    '国民年金をやめる、または任意で続ける',
    '国民年金を やめる・つづける',
    'End the National Pension, or continue it voluntarily',
  ),
  officialName: text(
    '国民年金 資格喪失届・任意加入申出（海外転出）',
    '国民年金 やめる 届・つづける 申し込み',
    'National Pension: withdrawal or voluntary membership on moving abroad',
  ),
  events: ['moving-out'],
  per: 'member',
  requiredWhen: all(is('moving-to', 'abroad'), yes('pays-national-pension')),
  deadlines: [
    {
      rules: [together('tenshutsu-todoke-abroad')],
      text: text(
        '国外への転出届と同時に。任意で続けるのは申し出た日からで、さかのぼれません',
        '外国への 転出届と いっしょに。つづける 人は、申し込んだ 日からです',
        'With the moving-out notification; voluntary membership begins on the day you ask for it',
      ),
      loss: text(
        '入っていない間は年金が増えず、障害年金や遺族年金を受けられないことがあります。',
        '入って いない 間は、年金が ふえません。けがや 病気の 年金も ない ことが あります。',
        'Without it the pension does not grow, and a disability or survivors’ pension may be lost.',
      ),
    },
  ],
  bring: [{ item: 'pension-number' }, { item: 'bank-account' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter],
  whoCanFile: text(
    '本人、国内にいる家族など（協力者）',
    '本人、日本に いる 家族',
    'You, or someone in Japan who acts for you',
  ),
  dependsOn: ['tenshutsu-todoke-abroad'],
  notes: [
    text(
      '任意で続けられるのは、日本国籍の20歳から64歳の方です。保険料は口座振替か、国内の協力者が納めます。外国籍の方は、日本を出たあとで脱退一時金を請求できることがあります。',
      'つづけられるのは 日本の 国籍の 20さいから 64さいの 人です。外国の 国籍の 人は、お金が 返る ことが あります。',
      'Voluntary membership is for Japanese nationals aged 20 to 64. Foreign nationals may be entitled to a lump-sum withdrawal payment after leaving.',
    ),
  ],
  law: '国民年金法 第9条・附則第5条',
  source: fromPractice,
  tier: 2,
})

const voteAbroad = procedure({
  id: 'zaigai-senkyo',
  title: text(
    '国外からも投票できるようにする',
    '外国でも 選挙の 投票が できる ように する',
    'Be able to vote from abroad',
  ),
  officialName: text(
    '在外選挙人名簿の登録申請（出国時申請）',
    '在外選挙人名簿の 申し込み',
    'Entry in the register of overseas voters, on departure',
  ),
  events: ['moving-out'],
  per: 'member',
  requiredWhen: all(is('moving-to', 'abroad'), holds(votesWhenLeaving)),
  exceptions: [
    {
      when: holds(isForeign),
      because: text(
        '日本国籍の方だけの登録であるため',
        '日本の 国籍の 人だけ できます。',
        'Because only Japanese nationals can be entered.',
      ),
    },
    {
      when: all(not(holds(isForeign)), dayOf('moving-out-on', today, { atMostDays: -1 })),
      because: text(
        '日本を出たあとは、国外に3か月住んでから大使館や領事館で申請するため',
        '日本を 出た あとは、外国に 3か月 住んでから 大使館で します。',
        'Because after leaving Japan it is done at an embassy or consulate after three months abroad.',
      ),
    },
  ],
  need: 'optional',
  deadlines: [
    {
      rules: [before(0, on('moving-out-on'))],
      text: text(
        '国外への転出届を出した日から、日本を出る日まで（閉庁日なら前の開庁日まで）',
        '転出届を 出してから、日本を 出る 日までに',
        'From the day you file the moving-out notification until the day you leave Japan (the open day before if closed)',
      ),
      loss: text(
        '過ぎると、国外に3か月住んでから大使館や領事館で申請します。',
        'すぎたら、外国に 3か月 住んでから 大使館で します。',
        'After that, apply at an embassy or consulate once you have lived abroad for three months.',
      ),
    },
  ],
  bring: [{ item: 'identity-document' }],
  fee: free,
  department: 'senkyo',
  channels: [counter],
  whoCanFile: text(
    '本人、委任を受けた方（本人の申請書と申出書が要ります）',
    '本人、たのまれた 人',
    'You, or someone you authorise with signed papers',
  ),
  dependsOn: ['tenshutsu-todoke-abroad'],
  notes: [
    text(
      '国政選挙（衆議院・参議院）に投票できます。',
      '国の 選挙の 投票が できます。',
      'It is for national elections.',
    ),
  ],
  law: '公職選挙法 第30条の5',
  source: { ...fromLaw, supports: '公職選挙法30条の5' },
  tier: 2,
})

export const rightsAbroad: readonly Procedure[] = [pensionAbroad, voteAbroad]
