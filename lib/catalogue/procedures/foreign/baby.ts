import type { DayRef, DeadlineRule, Procedure } from '@/lib/rules/schema'
import { isNewborn } from '../../derived/birth'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { counter, free } from '../phrases'
import { fromLaw } from '../sources'

const byParents = text('父か母', 'お父さんか お母さん', 'The father or the mother')

function untilImmigration(bornOn: DayRef): DeadlineRule {
  return within({ days: 30 }, bornOn, { closedDay: 'stays' })
}

function untilCity(bornOn: DayRef): DeadlineRule {
  return within({ days: 60 }, bornOn)
}

/** 入管法22条の2 is not among the periods of 戸籍法43条: the day of birth is not counted. */
const statusForBaby = procedure({
  id: 'gaikoku-shussei',
  title: text('赤ちゃんの在留資格を取る', '赤ちゃんの ビザを とる', 'Obtain a status of residence for the baby'),
  officialName: text(
    '外国籍の子の出生（在留資格取得許可申請・住民登録）',
    '赤ちゃんの 在留資格取得の 申し込み',
    'Birth of a foreign child: acquisition of status of residence, registration',
  ),
  events: ['birth'],
  per: 'member',
  requiredWhen: all(is('baby-parents', 'foreign'), is('birth-place', 'japan'), holds(isNewborn)),
  unchecked: [
    text(
      '生まれた日から60日を超えて日本にいる',
      '60日より 長く 日本に います。',
      'The baby stays in Japan for more than 60 days',
    ),
  ],
  deadlines: [
    {
      rules: [untilImmigration(on('birth-date'))],
      text: text(
        '生まれた日の翌日から30日以内に入管へ（休みの日でも延びないものとして早めに）。市への出生届は14日以内',
        '生まれた 次の 日から 30日までに 入管へ。市の 出生届は 14日までに',
        'To Immigration within 30 days after the birth, closed days notwithstanding; the birth itself within 14 days to the city',
      ),
      loss: text(
        '60日を過ぎると不法残留になり、住民票が消えます。',
        '60日を すぎると、日本に いられなく なります。',
        'After 60 days the stay is illegal and the residence record ends.',
      ),
    },
  ],
  bring: [{ item: 'birth-acceptance' }, { item: 'residence-card' }, { item: 'travel-passport' }],
  fee: free,
  department: 'immigration',
  channels: [counter],
  whoCanFile: byParents,
  dependsOn: ['shussei-todoke'],
  law: '出入国管理及び難民認定法 第22条の2、住民基本台帳法 第30条の45',
  source: { ...fromLaw, supports: '入管法22条の2' },
  tier: 2,
})

const specialPermanentBaby = procedure({
  id: 'tokubetsu-eiju-shussei',
  title: text(
    '赤ちゃんの特別永住の許可を申請する',
    '赤ちゃんの 特別永住の 許可を 申し込む',
    'Apply for special permanent residence for the baby',
  ),
  officialName: text('特別永住許可申請（出生）', '特別永住許可申請', 'Special permanent residence by birth'),
  events: ['birth'],
  per: 'member',
  requiredWhen: all(is('baby-parents', 'special-permanent'), is('birth-place', 'japan'), holds(isNewborn)),
  deadlines: [
    {
      rules: [untilCity(on('birth-date'))],
      text: text(
        '生まれた日の翌日から60日以内（60日目が閉庁日なら次の開庁日）',
        '生まれた 次の 日から 60日までに',
        'Within 60 days after the birth (the next open day if the last is closed)',
      ),
    },
  ],
  bring: [{ item: 'birth-acceptance' }, { item: 'residence-card' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: byParents,
  dependsOn: ['shussei-todoke'],
  law: '日本国との平和条約に基づき日本の国籍を離脱した者等の出入国管理に関する特例法 第4条',
  source: { ...fromLaw, supports: '入管特例法4条' },
  tier: 2,
})

const seeBirth = text(
  '出生届、児童手当、健康保険などは「赤ちゃんが生まれた」でわかります。結果のページから加えられます。',
  '出生届や 子どもの お金は「赤ちゃんが 生まれた」を えらんで ください。',
  'For the birth notification, allowance and insurance add “A baby was born” from the result page.',
)

/** Asked for without listing the family. */
function askedFor(base: Procedure, status: 'mid-long-term' | 'special-permanent', rule: DeadlineRule): Procedure {
  return {
    ...base,
    id: `${base.id}-kibo`,
    events: ['foreign-resident'],
    per: 'household',
    requiredWhen: all(is('foreign-matter', 'baby'), is('foreign-status', status)),
    unchecked: [...base.unchecked, notJapanese],
    deadlines: base.deadlines.map(deadline => ({ ...deadline, rules: [rule] })),
    notes: [seeBirth],
  }
}

const notJapanese = text(
  '赤ちゃんに日本国籍がない',
  '赤ちゃんは 日本の 国籍では ありません。',
  'The baby is not Japanese',
)

const bornOn = on('foreign-baby-born-on')

export const foreignBaby: readonly Procedure[] = [
  statusForBaby,
  specialPermanentBaby,
  askedFor(statusForBaby, 'mid-long-term', untilImmigration(bornOn)),
  askedFor(specialPermanentBaby, 'special-permanent', untilCity(bornOn)),
]
