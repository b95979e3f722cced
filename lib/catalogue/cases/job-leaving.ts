import { type CaseSpec, text } from '../vocabulary'
import { deadlineExamples } from './examples'

/**
 * 国保・年金: fourteen days, the day after the last day of work being the first. 任意継続: twenty days from the day the
 * insurance ended, which is that same day after. 2026-12-20 is a Sunday.
 */

const leftInNovember = { 'left-on': '2026-11-30', 'household-circumstances': 'none' }

const father = { relation: 'self', 'birth-date': '1985-05-01', 'left-job': 'yes' }
const mother = {
  relation: 'spouse',
  'birth-date': '1987-05-01',
  'left-job': 'no',
  'was-dependant-of-leaver': 'yes',
}
const pupil = {
  relation: 'child',
  'birth-date': '2018-05-01',
  'left-job': 'no',
  'was-dependant-of-leaver': 'yes',
}

export const jobLeavingCases: readonly CaseSpec[] = [
  {
    id: 'job-leaving-alone-dismissed',
    title: text('11月30日に会社の都合で退職、一人、国保へ（14日目は12月14日）'),
    about: [deadlineExamples.kokuhoAfterLeaving],
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: { ...leftInNovember, 'insurance-after-leaving': 'kokuho', 'left-involuntarily': 'yes' },
      members: [{ relation: 'self', 'birth-date': '1990-05-01' }],
    },
    expect: {
      required: [
        'kokuho-kanyu',
        'kokuho-zei-hijihatsuteki',
        'nenkin-dai1go',
        'nenkin-menjo',
        'koyo-hoken',
        'juminzei-shinkoku',
        'jukyo-kakuho',
      ],
      notRequired: ['ninkei', 'kenpo-fuyo-kazoku', 'jidoteate-nintei', 'hoiku-henko', 'shozoku-kikan-todoke'],
      deadlines: {
        'kokuho-kanyu': '2026-12-14',
        'nenkin-dai1go': '2026-12-14',
        'juminzei-shinkoku': '2027-03-15',
      },
    },
  },
  {
    id: 'job-leaving-family-continues',
    title: text('4人家族が任意継続（20日目12月20日は日曜なので21日、妻は第3号から第1号へ）'),
    about: [deadlineExamples.voluntaryContinuation],
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: { ...leftInNovember, 'insurance-after-leaving': 'voluntary', 'leaver-was-public-servant': 'no' },
      members: [father, mother, pupil, { ...pupil, 'birth-date': '2022-05-01' }],
    },
    expect: {
      required: ['ninkei', 'nenkin-dai1go', 'kodomo-iryohi-henko', 'hoiku-henko'],
      notRequired: ['kokuho-kanyu', 'kokuho-zei-hijihatsuteki', 'kodomo-iryohi-henkan', 'jidoteate-nintei'],
      deadlines: { ninkei: '2026-12-21', 'nenkin-dai1go': '2026-12-14' },
    },
  },
  {
    id: 'job-leaving-public-servant',
    title: text('公務員の妻が退職して夫の扶養へ（児童手当は15日目の12月15日まで）'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: {
        ...leftInNovember,
        'insurance-after-leaving': 'spouse-dependant',
        'leaver-was-public-servant': 'yes',
      },
      members: [
        { ...father, 'left-job': 'no', 'was-dependant-of-leaver': 'no' },
        { relation: 'spouse', 'birth-date': '1987-05-01', 'left-job': 'yes' },
        { ...pupil, 'was-dependant-of-leaver': 'no' },
      ],
    },
    expect: {
      required: ['jidoteate-nintei', 'kenpo-fuyo-kazoku'],
      notRequired: ['kokuho-kanyu', 'nenkin-dai1go', 'ninkei', 'kodomo-iryohi-henko'],
      deadlines: { 'jidoteate-nintei': '2026-12-15' },
    },
  },
  {
    id: 'job-leaving-at-62',
    title: text('62歳で定年、56歳の妻は扶養だった（年金の届は妻だけ、任意加入は夫）'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: {
        ...leftInNovember,
        'insurance-after-leaving': 'kokuho',
        'left-involuntarily': 'no',
        'household-circumstances': 'disability',
      },
      members: [
        { ...father, 'birth-date': '1964-05-01', 'uses-jiritsu-shien-iryo': 'yes' },
        { ...mother, 'birth-date': '1970-05-01', 'uses-jiritsu-shien-iryo': 'no' },
      ],
    },
    expect: {
      required: ['kokuho-kanyu', 'nenkin-dai1go', 'nenkin-ninni-60', 'jiritsu-shien-iryo'],
      notRequired: ['kokuho-zei-hijihatsuteki', 'kodomo-iryohi-henkan', 'hoiku-henko'],
      deadlines: { 'kokuho-kanyu': '2026-12-14', 'nenkin-dai1go': '2026-12-14' },
    },
  },
  {
    id: 'job-leaving-insurance-undecided',
    title: text('在留カードの方、次の健康保険を「わからない」（入管へは12月14日まで）'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: { ...leftInNovember, 'insurance-after-leaving': 'unknown', 'household-circumstances': 'foreign' },
      members: [{ relation: 'self', 'birth-date': '1990-05-01', nationality: 'mid-long-term' }],
    },
    expect: {
      required: ['shozoku-kikan-todoke'],
      notRequired: ['jidoteate-nintei', 'nenkin-ninni-60'],
      needsChecking: ['kokuho-kanyu', 'ninkei', 'nenkin-dai1go', 'koyo-hoken'],
      deadlines: { 'shozoku-kikan-todoke': '2026-12-14', 'kokuho-kanyu': '2026-12-14', ninkei: '2026-12-21' },
    },
  },
  {
    id: 'job-leaving-family-to-kokuho',
    title: text('3人家族が国保へ。妻は第3号から第1号へ、子ども医療費の証は返す（14日目は12月14日）'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: {
        ...leftInNovember,
        'insurance-after-leaving': 'kokuho',
        'left-involuntarily': 'no',
        'leaver-was-public-servant': 'no',
      },
      members: [father, mother, pupil],
    },
    expect: {
      required: ['kokuho-kanyu', 'nenkin-dai1go', 'kodomo-iryohi-henkan', 'hoiku-henko', 'koyo-hoken'],
      notRequired: [
        'nenkin-gakusei',
        'kokuho-zei-hijihatsuteki',
        'kodomo-iryohi-henko',
        'ninkei',
        'kenpo-fuyo-kazoku',
        'jiritsu-shien-iryo',
      ],
      deadlines: { 'kokuho-kanyu': '2026-12-14', 'nenkin-dai1go': '2026-12-14' },
    },
  },
  {
    id: 'job-leaving-at-24',
    title: text('24歳が国保へ。免除のほかに、学生のための猶予も案内する'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: { ...leftInNovember, 'insurance-after-leaving': 'kokuho', 'left-involuntarily': 'no' },
      members: [{ relation: 'self', 'birth-date': '2002-05-01' }],
    },
    expect: { required: ['nenkin-dai1go', 'nenkin-menjo', 'nenkin-gakusei'] },
  },
  {
    id: 'job-leaving-straight-to-the-next',
    title: text('日を空けずに次の勤め先へ。国保も国民年金も要らず、子の保険証の変更だけ'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: { ...leftInNovember, 'insurance-after-leaving': 'next-job', 'leaver-was-public-servant': 'no' },
      members: [father, mother, pupil],
    },
    expect: {
      required: ['kodomo-iryohi-henko', 'hoiku-henko'],
      notRequired: [
        'kokuho-kanyu',
        'nenkin-dai1go',
        'nenkin-menjo',
        'nenkin-gakusei',
        'ninkei',
        'koyo-hoken',
        'juminzei-shinkoku',
        'jukyo-kakuho',
        'kodomo-iryohi-henkan',
      ],
    },
  },
  {
    id: 'job-leaving-at-76',
    title: text('76歳が仕事を辞めた。健康保険は後期高齢者医療のまま'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: { household: leftInNovember, members: [{ relation: 'self', 'birth-date': '1950-05-01' }] },
    expect: {
      required: ['koyo-hoken', 'juminzei-shinkoku'],
      notRequired: ['kokuho-kanyu', 'ninkei', 'nenkin-dai1go', 'nenkin-ninni-60', 'kokuho-zei-hijihatsuteki'],
      deadlines: { 'juminzei-shinkoku': '2027-03-15' },
    },
  },
  {
    id: 'job-leaving-part-time-in-kokuho',
    title: text('国保のままパートを辞めた45歳。届け出る保険はない'),
    events: ['job-leaving'],
    today: '2026-12-01',
    answers: {
      household: { ...leftInNovember, 'insurance-after-leaving': 'as-before', 'household-circumstances': 'disability' },
      members: [{ relation: 'self', 'birth-date': '1981-05-01', 'uses-jiritsu-shien-iryo': 'yes' }],
    },
    expect: {
      required: ['koyo-hoken', 'juminzei-shinkoku', 'jukyo-kakuho'],
      notRequired: ['kokuho-kanyu', 'nenkin-dai1go', 'ninkei', 'jiritsu-shien-iryo'],
    },
  },
]
