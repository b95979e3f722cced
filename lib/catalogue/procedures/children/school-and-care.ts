import { isElementaryPupil, isPreschooler, isSchoolchild } from '../../derived/ages'
import {
  afterSchoolClubWanted,
  daycareWanted,
  hasElementaryPupil,
  hasPreschooler,
  hasSchoolchild,
} from '../../derived/children'
import { foreignerInHousehold } from '../../derived/circumstances'
import { raisesChildAlone } from '../../derived/divorce'
import { movedIn } from '../../derived/moving'
import { is, yes } from '../../rules'
import { all, any, event, holds, not, procedure, text } from '../../vocabulary'
import { myNumberAskedIn } from '../my-number'
import {
  afterMovingIn,
  byGuardian,
  cityOnline,
  counter,
  counterOrBranch,
  free,
  mail,
  pittari,
  promptly,
} from '../phrases'

export const schoolTransfer = procedure({
  id: 'tenko-shochu',
  title: text('小学校・中学校を転校する', '小学校・中学校を 変わる', 'Transfer to a school here'),
  officialName: text('転入学の手続き', '転校の 手続き', 'School transfer'),
  events: ['moving-in', 'child-raising'],
  per: 'household',
  requiredWhen: any(all(event('moving-in'), holds(movedIn), holds(hasSchoolchild)), is('school-matter', 'transfer')),
  concerns: holds(isSchoolchild),
  unchecked: [
    text(
      '市立の小学校・中学校に通う（私立・県立の学校は、学校に直接）',
      '市の 小学校か 中学校に 行きます。',
      'The child will attend a city school; for private and prefectural schools ask the school',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '転入の届と同じ日に。今の学校にも早めに知らせます',
          '転入の 届と 同じ 日に。今の 学校にも 早く 言います。',
          'On the day you register your move; tell the present school early',
        ),
      ),
      loss: text(
        '手続きが済むまで、新しい学校に通えません。',
        '終わるまで 新しい 学校に 行けません。',
        'Until then the child cannot attend the new school.',
      ),
    },
  ],
  bring: [
    { item: 'school-certificate', when: not(is('moved-from', 'abroad')) },
    { item: 'textbook-certificate', when: not(is('moved-from', 'abroad')) },
    { item: 'passport', when: is('moved-from', 'abroad') },
    { item: 'residence-card', when: holds(foreignerInHousehold) },
  ],
  fee: free,
  department: 'gakko-kyoiku',
  channels: [counterOrBranch],
  whoCanFile: byGuardian,
  dependsOn: afterMovingIn,
  forms: ['tennyugaku'],
  notes: [
    text(
      '外国籍のお子さんは義務ではありませんが、希望すれば通えます。',
      '外国の 国籍の 子どもも 学校に 行けます。',
      'For foreign children school is not compulsory but open to them.',
    ),
  ],
  law: '学校教育法 第16条・第17条、同施行令 第5条〜第9条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.town.aya.miyazaki.jp/soshiki/kyouikusoumu/1049.html',
    supports: '在学証明・教科書給与証明→転入学通知',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const schoolAid = procedure({
  id: 'shugaku-enjo',
  title: text('学用品や給食の費用の援助を申し込む', '学校の お金を 助けて もらう', 'Apply for help with school costs'),
  officialName: text('就学援助の申請', '就学援助', 'School expense aid'),
  events: ['moving-in', 'child-raising', 'divorce'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(hasSchoolchild)),
    all(event('child-raising'), holds(hasSchoolchild)),
    all(event('divorce'), holds(raisesChildAlone), holds(hasSchoolchild)),
  ),
  need: 'optional',
  concerns: holds(isSchoolchild),
  unchecked: [
    text(
      '児童扶養手当を受けている、市民税が非課税である、収入が減ったなど、学校の費用に困っている',
      '学校の お金に こまって います。',
      'School costs are hard to bear: child rearing allowance, no resident tax, loss of income or the like',
    ),
  ],
  deadlines: [
    {
      ...promptly(
        text(
          '年度の途中でも申し込めます（申し込んだ月から）',
          'いつでも 申し込めます（その 月から）',
          'At any time of the year, from the month you apply',
        ),
      ),
      loss: text('さかのぼって受けられません。', '前の 月の お金は もらえません。', 'It is not paid for past months.'),
    },
  ],
  bring: [
    { item: 'income-papers' },
    { item: 'previous-city-tax-certificate', when: is('moved-from', 'other-city') },
    { item: 'bank-account' },
  ],
  fee: free,
  department: 'gakko-kyoiku',
  channels: [
    {
      ...counter,
      note: text('学校を通して出すことが多いです。', '学校に 出す ことが 多いです。', 'Often handed in at the school.'),
    },
    cityOnline,
  ],
  whoCanFile: byGuardian,
  dependsOn: ['tenko-shochu'],
  forms: ['shugaku-enjo'],
  law: '学校教育法 第19条',
  source: { verification: 'law-from-memory', confidence: 'high' },
  tier: 1,
})

export const daycare = procedure({
  id: 'hoiku-riyo',
  title: text(
    '保育所・認定こども園を申し込む',
    '保育所・認定こども園を 申し込む',
    'Apply for a nursery or childcare centre',
  ),
  officialName: text('教育・保育給付認定申請／保育施設等の利用申込', '保育所の 申し込み', 'Application for childcare'),
  events: ['moving-in', 'birth', 'child-raising', 'job-starting'],
  per: 'household',
  requiredWhen: all(
    event('moving-in', 'birth', 'child-raising', 'job-starting'),
    holds(hasPreschooler),
    holds(daycareWanted),
  ),
  concerns: all(holds(isPreschooler), yes('wants-childcare')),
  unchecked: [
    text(
      '保育所などは、父母が仕事・出産・病気・介護・求職などで保育できない（3歳からの教育だけの利用には要りません）',
      'お父さんと お母さんが 仕事などで 子どもの 世話が できません。',
      'For nurseries: both parents work, give birth, are ill, care for someone or look for work (not for education only from age 3)',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '4月からは前年の10月ごろからの一斉受付。途中からは使い始める1〜2か月前まで（日程は担当課に確認中）',
        '4月からの 人は、前の 年の 秋に 申し込みます。ほかの 月は 1か月から 2か月 前に。',
        'For April: in the autumn before. Otherwise one to two months ahead (dates are being confirmed)',
      ),
    ),
  ],
  bring: [
    { item: 'employment-certificate' },
    { item: 'previous-city-tax-certificate', when: is('moved-from', 'other-city') },
    { item: 'maternal-handbook' },
    ...myNumberAskedIn('moving-in', 'birth'),
  ],
  fee: {
    amountYen: 0,
    text: text(
      '申込は無料（保育料は3〜5歳児と0〜2歳の非課税世帯が無償、ほかは市民税額で決まります）',
      '申し込みは お金が いりません（保育料は 別です）',
      'Applying is free (fees: none for ages 3 to 5 and low-income families, else by resident tax)',
    ),
  },
  department: 'kodomo-hoiku',
  channels: [counter, mail, pittari],
  whoCanFile: byGuardian,
  dependsOn: afterMovingIn,
  forms: ['hoiku-riyo'],
  risk: text(
    '遅れると、希望する月に入れないことがあります。',
    'おそいと、入れない ことが あります。',
    'Late applications may miss the month you want.',
  ),
  notes: [
    text(
      '新制度に移っていない幼稚園は、園に直接申し込みます。',
      '幼稚園は 園に 聞いて ください。',
      'Some kindergartens take applications themselves.',
    ),
  ],
  law: '子ども・子育て支援法 第20条、児童福祉法 第24条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.city.aizuwakamatsu.fukushima.jp/docs/2007080602252/',
    supports: '10月から一斉受付',
  },
  unconfirmed: ['deadline'],
  tier: 1,
})

export const afterSchoolClub = procedure({
  id: 'kodomo-club',
  title: text('放課後のこどもクラブを申し込む', '放課後の こどもクラブを 申し込む', 'Apply for the after-school club'),
  officialName: text(
    'こどもクラブ（放課後児童クラブ）利用申請',
    'こどもクラブの 申し込み',
    'After-school club application',
  ),
  events: ['moving-in', 'child-raising', 'job-starting'],
  per: 'household',
  requiredWhen: all(
    event('moving-in', 'child-raising', 'job-starting'),
    holds(hasElementaryPupil),
    holds(afterSchoolClubWanted),
  ),
  concerns: all(holds(isElementaryPupil), yes('wants-childcare')),
  unchecked: [
    text(
      '保護者が仕事・出産・病気・介護などで、放課後に家にいない（求職中は対象になりません）',
      'お父さんや お母さんが 仕事などで 家に いません。',
      'The parents are away after school for work, birth, illness or care; looking for work does not count',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '翌年度の分は前年の11月ごろから。途中からの申込も受け付けています（日程は担当課に確認中）',
        '次の 年の 分は 11月ごろから。今からも できます。',
        'For the next school year from about November; also during the year (dates are being confirmed)',
      ),
    ),
  ],
  bring: [{ item: 'employment-certificate' }],
  fee: {
    amountYen: null,
    text: text(
      '利用料はクラブの案内によります（担当課に確認中）',
      'お金は クラブで 聞いて ください',
      'Fees are set out in the club’s leaflet; ask at the counter',
    ),
  },
  department: 'kodomo-hoiku',
  channels: [counter],
  whoCanFile: byGuardian,
  dependsOn: afterMovingIn,
  forms: ['kodomo-club'],
  risk: text('定員を超えると、待つことがあります。', 'いっぱいの ときは 待ちます。', 'There may be a waiting list.'),
  law: '児童福祉法 第6条の3第2項・第34条の8',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2015100900011',
    supports: '要件・担当課',
  },
  unconfirmed: ['deadline'],
  tier: 1,
})
