import type { DayRef, DeadlineCase } from '@/lib/rules/schema'
import { isChildUntil18, isOlderChild } from '../../derived/ages'
import { childToClaimFor, claimsAfterBirth, isNewborn } from '../../derived/birth'
import { countsThreeChildren, hasChildUntil18, hasOlderChild } from '../../derived/children'
import { claimsAfterDeath } from '../../derived/death'
import { claimsAfterDivorce, divorceIsMade } from '../../derived/divorce'
import { movedIn } from '../../derived/moving'
import { firstOf, within, withinMonthOf } from '../../periods'
import { is, on, yes } from '../../rules'
import { childAllowanceRates } from '../../values/child-allowance'
import { all, any, event, holds, not, procedure, text, today } from '../../vocabulary'
import { myNumberAskedIn } from '../my-number'
import { afterMovingIn, counterOrBranch, free, mail, pittari, promptly } from '../phrases'

/** Whether a claim by the fifteenth day counts as made in the month of the event is not said: some cities do not take it so. */
const lateLoss = text(
  '過ぎると、申し込んだ月の翌月分からになり、さかのぼって受け取れません（お子さん1人につき1か月{child-allowance}から{child-allowance-third}）。',
  'おそいと、もらえない 月が あります（子ども 1人 1か月 {child-allowance}から {child-allowance-third}）。',
  'After that it is paid only from the month after you apply, never back: {child-allowance} to {child-allowance-third} a month for each child.',
)

/** 15日特例: by the fifteenth day nothing is lost, whatever month that day lies in. */
function fifteenDaysAfter(event: DayRef): Pick<DeadlineCase, 'rules' | 'loss' | 'benefit'> {
  return {
    rules: [within({ days: 15 }, event)],
    loss: text(
      '過ぎると、申し込んだ月の翌月分からになり、さかのぼって受け取れません。',
      'おそいと、申し込んだ 次の 月からです。前の 分は もらえません。',
      'After that it is paid only from the month after you apply, never back.',
    ),
    benefit: { event, rates: childAllowanceRates },
  }
}

export const childAllowance = procedure({
  id: 'jidoteate-nintei',
  title: text('児童手当を申し込む', '子どもの 手当（児童手当）を 申し込む', 'Apply for child allowance'),
  officialName: text('児童手当 認定請求', '児童手当 認定請求', 'Claim for child allowance'),
  events: ['moving-in', 'birth', 'death', 'job-leaving', 'divorce', 'child-raising'],
  per: 'member',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(childToClaimFor)),
    all(event('birth'), holds(claimsAfterBirth)),
    all(event('death'), holds(claimsAfterDeath)),
    all(event('job-leaving'), yes('leaver-was-public-servant'), holds(childToClaimFor)),
    all(event('divorce'), holds(claimsAfterDivorce)),
    all(is('child-allowance-matter', 'none'), holds(childToClaimFor)),
  ),
  exceptions: [
    {
      when: all(event('moving-in', 'birth', 'death'), yes('claimant-is-public-servant')),
      because: text(
        '公務員の方は、児童手当を勤務先に申し込むため',
        '公務員は、児童手当を 仕事の 場所に 申し込みます。',
        'Because public servants claim child allowance at work.',
      ),
    },
  ],
  unchecked: [
    text(
      '父母のうち所得が高い方も、会津若松市に住んでいる（単身赴任のときは、その方の住む市区町村に申し込みます）',
      'お金を 多く もらう 親も 会津若松市に 住んで います。',
      'The parent with the higher income also lives in Aizuwakamatsu; otherwise apply where that parent lives',
    ),
    text(
      'お子さんが日本に住んでいる（留学は例外）',
      '子どもは 日本に 住んで います。',
      'The child lives in Japan (studying abroad excepted)',
    ),
  ],
  deadlines: firstOf(
    [
      'moving-in',
      {
        when: is('moved-from', 'other-city'),
        ...fifteenDaysAfter(on('planned-leaving-on')),
        text: text(
          '転出予定日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          '転出予定日の 次の 日から 15日までに',
          'Within 15 days after the planned day of leaving (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'moving-in',
      {
        when: is('moved-from', 'abroad'),
        ...fifteenDaysAfter(on('moved-in-on')),
        text: text(
          '住み始めた日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          '住み はじめた 日の 次の 日から 15日までに',
          'Within 15 days after the day you started living here (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'birth',
      {
        when: holds(isNewborn),
        ...fifteenDaysAfter(on('birth-date')),
        text: text(
          '生まれた日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          '生まれた 次の 日から 15日までに',
          'Within 15 days after the birth (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'death',
      {
        ...fifteenDaysAfter(on('died-on')),
        text: text(
          '亡くなった日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          'なくなった 次の 日から 15日までに',
          'Within 15 days after the day of death (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'job-leaving',
      {
        ...fifteenDaysAfter(on('left-on')),
        text: text(
          '退職日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          'やめた 次の 日から 15日までに',
          'Within 15 days after the last day of work (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'child-raising',
      {
        rules: [withinMonthOf(today)],
        text: text('今月のうちに', '今月の 間に', 'Within this month'),
        loss: text(
          '申し込んだ月の翌月分からで、さかのぼって受け取れません。',
          '申し込んだ 次の 月からです。前の 分は もらえません。',
          'It is paid from the month after you apply, never back.',
        ),
        benefit: { event: today, rates: childAllowanceRates },
      },
    ],
    [
      'divorce',
      {
        when: holds(divorceIsMade),
        rules: [within({ days: 15 }, on('divorced-on'))],
        advised: withinMonthOf(on('divorced-on')),
        text: text(
          '離婚した月のうちに。遅くとも、離婚した日の翌日から15日以内（市区町村によって扱いが違うため、月をまたがないほうが安心です）',
          '離婚した 月の うちに。おそくても 15日までに',
          'Within the month of the divorce, and within 15 days after it at the latest: cities differ, so do not let the month pass',
        ),
        loss: lateLoss,
      },
    ],
    [
      'divorce',
      {
        ...promptly(
          text(
            '別々に暮らし始めた月のうちに（話し合いの途中とわかる書類が要ります）',
            'べつに 住みはじめた 月の うちに',
            'Within the month you began to live apart; papers that show the divorce is under way are needed',
          ),
        ),
        when: not(holds(divorceIsMade)),
        loss: lateLoss,
      },
    ],
  ),
  bring: [{ item: 'bank-account' }, ...myNumberAskedIn('moving-in', 'birth', 'death'), { item: 'identity-document' }],
  fee: {
    amountYen: 0,
    text: text(
      '無料（受け取る額は、3歳の誕生月分まで月{child-allowance-under-3}、その後{child-allowance}、第3子以降は{child-allowance-third}）',
      'お金は いりません（もらう お金は 1か月 {child-allowance}から {child-allowance-third}）',
      'Free (you receive {child-allowance-under-3} a month up to the month of turning 3, then {child-allowance}; {child-allowance-third} from the third child)',
    ),
  },
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text(
    '父母のうち所得が高い方、代理人（委任状）',
    'お父さんか お母さん（お金を 多く もらう 人）、かわりの 人（委任状）',
    'The parent with the higher income, or a proxy with a letter of proxy',
  ),
  dependsOn: [...afterMovingIn, 'shussei-todoke', 'shibou-todoke', 'rikon-todoke', 'rikon-todoke-saiban'],
  forms: ['jidoteate-nintei'],
  notes: [
    text(
      '15日を過ぎても、転出予定日や生まれた日と同じ月のうちに申し込めば、翌月分から受け取れます。',
      '15日を すぎても、転出予定日や 生まれた 日と 同じ 月なら、次の 月から もらえます。',
      'Even after 15 days, applying within the month of the planned leaving day or of the birth loses nothing.',
    ),
    text(
      '別に住む19歳から22歳ごろのお子さんを養っている方は、合わせて3人以上なら第3子の加算があります。窓口で伝えてください。',
      '別に 住む 19歳から 22歳の 子どもも 入れて 3人以上の ときは、市役所で 言って ください。',
      'If, counting children of about 19 to 22 you support elsewhere, you have three or more, tell us: the rate for a third child applies.',
    ),
    text(
      '離婚や離婚協議中で別居しているときは、所得にかかわらず、お子さんと暮らす方が申し込みます。',
      '離婚で 別に 住んで いる ときは、子どもと 住む 人が 申し込みます。',
      'If the parents live apart because of a divorce, the one living with the child applies, whatever the income.',
    ),
  ],
  law: '児童手当法 第4条・第7条・第8条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://mykoho.jp/article/072028/9316460/9421045',
    supports: '子ども医療費登録・児童手当15日特例',
  },
  tier: 1,
})

export const olderChildConfirmation = procedure({
  id: 'jidoteate-kakuninsho',
  title: text(
    '19歳から22歳ごろのお子さんを数える届を出す',
    '19歳から 22歳の 子どもも 入れて 数える 紙を 出す',
    'Have children of about 19 to 22 counted',
  ),
  officialName: text(
    '監護相当・生計費の負担についての確認書',
    '監護相当・生計費の 負担に ついての 確認書',
    'Confirmation of support for older children',
  ),
  events: ['moving-in', 'birth', 'child-raising'],
  per: 'household',
  requiredWhen: all(holds(hasChildUntil18), holds(hasOlderChild), holds(countsThreeChildren)),
  exceptions: [
    {
      when: yes('claimant-is-public-servant'),
      because: text(
        '公務員の方は、児童手当を勤務先に申し込むため',
        '公務員は、児童手当を 仕事の 場所に 申し込みます。',
        'Because public servants claim child allowance at work.',
      ),
    },
  ],
  concerns: any(holds(isChildUntil18), holds(isOlderChild)),
  unchecked: [
    text(
      '19歳から22歳ごろのお子さんの学費や生活費を負担している',
      'その 子どもの 学校や 生活の お金を 出して います。',
      'You pay for the studies or living of the older child',
    ),
  ],
  deadlines: [
    {
      when: event('moving-in'),
      rules: [{ kind: 'with', procedure: 'jidoteate-nintei' }],
      text: text(
        '児童手当の申し込みといっしょに',
        '児童手当と いっしょに',
        'Together with the claim for child allowance',
      ),
      loss: text(
        '第3子の加算（月{child-allowance-third}）が受けられません。',
        '3人目の お金（1か月 {child-allowance-third}）が もらえません。',
        'Without it the higher rate for a third child ({child-allowance-third} a month) is not paid.',
      ),
    },
    {
      when: all(event('birth'), not(event('moving-in'))),
      rules: [{ kind: 'promptly' }],
      text: text(
        '児童手当の申し込みや増額といっしょに（生まれた日の翌日から15日以内）',
        '児童手当と いっしょに（15日までに）',
        'Together with the claim for child allowance or its increase (within 15 days after the birth)',
      ),
    },
    {
      when: all(event('child-raising'), not(event('moving-in', 'birth'))),
      rules: [{ kind: 'promptly' }],
      text: text(
        '数え始めるとき（上のお子さんが18歳の年度末を過ぎた4月など）から15日以内。まだの方は、すぐに',
        '数えはじめて 15日までに（上の 子どもが 18さいの 3月を すぎた 4月など）。まだの 人は すぐに',
        'Within 15 days of the time they begin to count, such as the April after the oldest’s last school year; if not done yet, now',
      ),
      loss: text(
        '第3子の加算（月{child-allowance-third}）が受けられません。',
        '3人目の お金（1か月 {child-allowance-third}）が もらえません。',
        'Without it the higher rate for a third child ({child-allowance-third} a month) is not paid.',
      ),
    },
  ],
  bring: [],
  fee: free,
  department: 'kodomo-katei',
  channels: [counterOrBranch, mail, pittari],
  whoCanFile: text('児童手当を受け取る方', '児童手当を もらう 人', 'The person who receives child allowance'),
  dependsOn: ['jidoteate-nintei', 'jidoteate-gakukaitei'],
  forms: ['jidoteate-kakuninsho'],
  notes: [
    text(
      '学生でない場合は、状況がわかる資料も要ります。就職して独立した方は数えません。',
      '学生では ない ときは、別の 紙も 要ります。',
      'If the child is not a student, papers on the situation are needed; independent children are not counted.',
    ),
  ],
  law: '児童手当法（2024年10月改正）、同施行規則',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.e-aizu.jp/docs/2016111100025/',
    supports: '支給額・偶数月10日・第3子の数え方',
  },
  tier: 1,
})
