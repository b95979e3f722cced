import { type CaseSpec, text } from '../vocabulary'
import { deadlineExamples, recentChanges } from './examples'

/**
 * 裁判離婚: ten days, the day it became final being the first (戸籍法43条). 婚氏続称: three months, the day of the divorce not
 * counted. 国保・年金・カード: fourteen days, likewise. 児童手当: fifteen. 年金分割: five years since 2026-04-01.
 */

const onNovember22 = { 'divorced-on': '2026-11-22', 'household-circumstances': 'none', 'other-matters': 'none' }

const mother = {
  relation: 'self',
  'birth-date': '1990-05-01',
  'has-my-number-card': 'yes',
  'insured-through-partner': 'yes',
  'joins-work-insurance': 'no',
}
const pupil = {
  relation: 'child',
  'birth-date': '2018-05-01',
  'insured-through-partner': 'yes',
  'joins-work-insurance': 'no',
}

export const divorceCases: readonly CaseSpec[] = [
  {
    id: 'divorce-mother-with-two',
    title: text('話し合いで離婚（2026年4月からの新しい様式）、旧姓に戻り、子2人と引っ越す、第3号だった母'),
    about: [recentChanges['2026-04-01-joint-custody'], recentChanges['2026-04-01-pension-division']],
    events: ['divorce'],
    today: '2026-11-20',
    answers: {
      household: {
        ...onNovember22,
        'divorce-way': 'agreed',
        'children-after-divorce': 'with-me',
        'home-after-divorce': 'i-move',
        'name-after-divorce': 'return',
        'child-allowance-paid-to': 'partner',
      },
      members: [mother, pupil, { ...pupil, 'birth-date': '2023-05-01' }],
    },
    expect: {
      required: [
        'rikon-todoke',
        'jidoteate-nintei',
        'jidofuyoteate-nintei',
        'hitorioya-iryohi',
        'kokuho-kanyu',
        'nenkin-dai1go',
        'kenpo-fuyo-hazusu',
        'kodomo-iryohi-henkan',
        'mynumber-card-kisai-henko',
        'mynumber-esign-reissue',
        'inkan-haishi',
        'nyuseki-todoke',
        'hoiku-henko',
        'shugaku-enjo',
        'shitei-henko',
        'fujuri-moshide',
        'shien-sochi',
        'nenkin-bunkatsu',
        'youikuhi-sodan',
      ],
      notRequired: [
        'rikon-todoke-saiban',
        'koninshi-zokusho',
        'setainushi-henko',
        'jidoteate-shometsu',
        'jidoteate-gakukaitei-gen',
        'haigusha-todoke',
      ],
      deadlines: {
        'jidoteate-nintei': '2026-12-07',
        'kokuho-kanyu': '2026-12-07',
        'nenkin-dai1go': '2026-12-07',
        'nenkin-bunkatsu': '2031-11-22',
      },
    },
  },
  {
    id: 'divorce-in-court-father',
    title: text('裁判で11月22日に確定（10日目は12月1日）、子は母と、父は手当を受けていた会社員'),
    about: [deadlineExamples.divorceInCourt],
    events: ['divorce'],
    today: '2026-11-24',
    answers: {
      household: {
        ...onNovember22,
        'divorce-way': 'court',
        'children-after-divorce': 'with-partner',
        'home-after-divorce': 'partner-moves',
        'name-after-divorce': 'unchanged',
        'child-allowance-paid-to': 'me',
      },
      members: [{ relation: 'self', 'birth-date': '1985-05-01', 'insured-through-partner': 'no', 'in-kokuho': 'no' }],
    },
    expect: {
      required: ['rikon-todoke-saiban', 'jidoteate-shometsu', 'nenkin-bunkatsu', 'shiei-jutaku'],
      notRequired: [
        'rikon-todoke',
        'koninshi-zokusho',
        'jidoteate-nintei',
        'jidofuyoteate-nintei',
        'kokuho-kanyu',
        'nenkin-dai1go',
        'mynumber-card-kisai-henko',
        'fujuri-moshide',
      ],
      deadlines: { 'rikon-todoke-saiban': '2026-12-01' },
    },
  },
  {
    id: 'divorce-keeps-surname',
    title: text('婚氏続称（3か月目は2027年2月22日）、世帯主だった相手が出る、在留カードの母は親の扶養に入る'),
    about: [deadlineExamples.marriedNameKept],
    events: ['divorce'],
    today: '2026-11-24',
    answers: {
      household: {
        ...onNovember22,
        'divorce-way': 'filed',
        'children-after-divorce': 'both',
        'home-after-divorce': 'head-moves',
        'name-after-divorce': 'keep',
        'child-allowance-paid-to': 'me',
        'household-circumstances': 'foreign',
        'own-employees-pension': 'no',
      },
      members: [
        { ...mother, 'joins-work-insurance': 'yes', nationality: 'mid-long-term' },
        { ...pupil, 'birth-date': '2010-05-01', 'joins-work-insurance': 'yes', nationality: 'japanese' },
      ],
    },
    expect: {
      required: [
        'koninshi-zokusho',
        'setainushi-henko',
        'nenkin-dai1go',
        'jidoteate-gakukaitei-gen',
        'kodomo-iryohi-henko',
        'haigusha-todoke',
        'kenpo-fuyo-kazoku',
      ],
      notRequired: [
        'rikon-todoke',
        'rikon-todoke-saiban',
        'kokuho-kanyu',
        'mynumber-card-kisai-henko',
        'uji-henko-haigusha',
      ],
      deadlines: {
        'koninshi-zokusho': '2027-02-22',
        'nenkin-dai1go': '2026-12-07',
        'haigusha-todoke': '2026-12-06',
      },
    },
  },
  {
    id: 'divorce-talks-living-apart',
    title: text('話し合いながら別々に暮らし、子と暮らす親が児童手当を受け取れるように'),
    events: ['divorce'],
    today: '2026-11-24',
    answers: {
      household: {
        'divorce-way': 'talks',
        'children-after-divorce': 'with-me',
        'home-after-divorce': 'apart',
        'child-allowance-paid-to': 'partner',
      },
      members: [mother, pupil],
    },
    expect: {
      required: ['jidoteate-nintei', 'fujuri-moshide', 'shien-sochi', 'youikuhi-sodan'],
      notRequired: ['rikon-todoke', 'jidofuyoteate-nintei', 'kokuho-kanyu', 'nenkin-dai1go', 'koninshi-zokusho'],
    },
  },
  {
    id: 'divorce-years-ago',
    title: text('2026年3月の離婚は、年金分割の期限（2年）を日付で示さない'),
    about: [recentChanges['2026-04-01-pension-division']],
    events: ['divorce'],
    today: '2026-11-24',
    answers: {
      household: {
        ...onNovember22,
        'divorced-on': '2026-03-20',
        'divorce-way': 'filed',
        'children-after-divorce': 'none',
        'home-after-divorce': 'apart',
        'name-after-divorce': 'unchanged',
      },
      members: [{ relation: 'self', 'birth-date': '1985-05-01', 'insured-through-partner': 'no', 'in-kokuho': 'yes' }],
    },
    expect: {
      required: ['nenkin-bunkatsu'],
      notRequired: ['kokuho-henko', 'youikuhi-sodan', 'jidoteate-nintei'],
    },
  },
]
