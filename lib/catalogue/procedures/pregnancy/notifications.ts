import type { Procedure } from '@/lib/rules/schema'
import { pregnancyGoesOn } from '../../derived/pregnancy'
import { together, within } from '../../periods'
import { is, no, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { free, mail, noDeadline } from '../phrases'
import { counterDayAndNight } from '../registers'

/** 死産の届出に関する規程: from week 12 on. Counted, like notifications of the family register, with the first day. */
const stillbirthNotice = procedure({
  id: 'shizan-todoke',
  title: text('死産の届を出す', '死産の 届を 出す', 'File the notification of stillbirth'),
  officialName: text('死産届', '死産届', 'Notification of stillbirth'),
  events: ['pregnancy'],
  per: 'household',
  requiredWhen: yes('reached-twelve-weeks'),
  isDiscreet: true,
  deadlines: [
    {
      rules: [within({ days: 7 }, on('parted-on'), { countsFirstDay: true })],
      text: text(
        'お別れした日を1日目として7日以内（7日目が閉庁日なら次の開庁日）',
        'おわかれした 日を 1日目として 7日までに',
        'Within 7 days, the day itself being the first (the next open day if the last is closed)',
      ),
    },
  ],
  bring: [{ item: 'stillbirth-certificate' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight],
  whoCanFile: text(
    '父、母、同居している方、医師・助産師など。窓口へ持っていくのは、葬儀社など別の人でもかまいません。',
    'お父さん、お母さん、いっしょに 住んで いる 人。持って いくのは ほかの 人でも いいです。',
    'The father, the mother, people living with them, the doctor or midwife. Anyone may bring it.',
  ),
  risk: text(
    '届が済むと、火葬の許可が出ます。',
    '届を 出すと、火葬の 許可が 出ます。',
    'The permit for cremation follows from it.',
  ),
  notes: [
    text(
      '戸籍には載りません。体や心のことは、健康増進課の保健師に電話で相談できます。',
      '戸籍には のりません。体や 心の ことは 健康増進課に 電話で 話せます。',
      'It does not appear in the family register. The public health nurses of the Health Promotion Section are there to talk to.',
    ),
  ],
  law: '死産の届出に関する規程（昭和21年厚生省令第42号）第4条・第7条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '死産の届出に関する規程' },
  tier: 2,
})

const acknowledgement = procedure({
  id: 'ninchi-todoke',
  title: text(
    '父と子の関係を届け出る（認知）',
    'お父さんと 子どもの 関係を 届ける（認知）',
    'Have the father acknowledge the child',
  ),
  officialName: text('認知届（生まれる前は胎児認知届）', '認知届', 'Acknowledgement of a child, before or after birth'),
  events: ['pregnancy', 'birth'],
  per: 'household',
  requiredWhen: any(
    all(event('pregnancy'), holds(pregnancyGoesOn), no('parents-are-married')),
    is('baby-parents', 'unmarried'),
  ),
  need: 'optional',
  unchecked: [
    text(
      '父母が結婚しておらず、父がまだ認知していない',
      'お父さんと お母さんは 結婚して いません。お父さんは まだ 認知して いません。',
      'The parents are not married and the father has not acknowledged the child yet',
    ),
  ],
  deadlines: [
    {
      ...noDeadline,
      text: text(
        '期限はありません。生まれる前の届は、出産までに（裁判で決まったときは、確定した日を含めて10日以内）',
        '期限は ありません。生まれる 前の 届は、生まれる 日までに',
        'No deadline; before birth, until the child is born (after a court decision within 10 days, its day included)',
      ),
    },
  ],
  bring: [{ item: 'acknowledgement-form' }, { item: 'acknowledgement-consent' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight, mail],
  whoCanFile: text('父', 'お父さん', 'The father'),
  dependsOn: ['shussei-todoke'],
  forms: ['ninchi-todoke'],
  notes: [
    text(
      '生まれる前は母の承諾が要り、母の本籍地の市区町村に出します（母が外国籍のときは母の住所地）。',
      '生まれる 前は お母さんの「いいです」が 要ります。お母さんの 本籍の 町に 出します。',
      'Before birth the mother has to consent, and it is filed where her family register is (if she is foreign, where she lives).',
    ),
    text(
      '母が外国籍のとき、生まれる前に認知してあれば、子は生まれたときから日本国籍を持ちます。',
      'お母さんが 外国の 国籍でも、生まれる 前に 認知すると、子どもは 日本の 国籍に なります。',
      'If the mother is foreign, a child acknowledged before birth by a Japanese father is Japanese from birth.',
    ),
  ],
  law: '民法 第779条〜第783条、戸籍法 第60条・第61条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '戸籍法60条・61条' },
  tier: 2,
})

/** 死胎 from the fourth month on is buried and cremated like a body (墓地、埋葬等に関する法律 第2条). */
const cremationPermit = procedure({
  id: 'kaso-kyoka-shizan',
  title: text('火葬の許可を受ける', '火葬の 許可を もらう', 'Get the permit for cremation'),
  officialName: text(
    '埋火葬許可申請（妊娠12週以上の死産）',
    '埋火葬許可申請',
    'Application for a burial or cremation permit after a stillbirth',
  ),
  events: ['pregnancy'],
  per: 'household',
  requiredWhen: yes('reached-twelve-weeks'),
  isDiscreet: true,
  deadlines: [
    {
      rules: [together('shizan-todoke')],
      text: text('死産届と同時に', '死産届と いっしょに', 'Together with the notification of stillbirth'),
    },
  ],
  bring: [{ item: 'stillbirth-certificate' }, { item: 'crematorium-booking' }],
  fee: {
    amountYen: null,
    text: text(
      '許可は無料が通例です。斎場の使用料は別にかかります（額は斎場で確かめます）。',
      '許可は ふつう お金が いりません。火葬場の お金は べつです。',
      'The permit is usually free; the crematorium charges separately (ask for the amount).',
    ),
  },
  department: 'shimin',
  channels: [counterDayAndNight],
  whoCanFile: text(
    '死産届を届け出る方、葬儀社',
    '届を 出す 人、葬儀社',
    'The person who files, or the funeral company',
  ),
  dependsOn: ['shizan-todoke'],
  forms: ['shizan-kaso-kyoka'],
  law: '墓地、埋葬等に関する法律 第2条・第5条・第8条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '墓地、埋葬等に関する法律5条' },
  tier: 1,
})

export const pregnancyNotifications: readonly Procedure[] = [stillbirthNotice, cremationPermit, acknowledgement]
