import type { Procedure } from '@/lib/rules/schema'
import { someoneMayLeaveToStudy } from '../../derived/child-raising'
import { someoneMayStudyElsewhere } from '../../derived/moves'
import { firstOf, within } from '../../periods'
import { is, on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, free, mail, promptly } from '../phrases'
import { fromLaw } from '../sources'

const fortnightAfterMoving = text(
  '転出した日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
  '転出の 次の 日から 14日までに',
  'Within 14 days after the student has moved out (the next open day if the last is closed)',
)

const studentInsurance = procedure({
  id: 'kokuho-gakusei',
  title: text(
    '市外で学ぶ学生の国保を続ける',
    '市の 外の 学生の 国民健康保険を 続ける',
    'Keep the city’s insurance for a student living elsewhere',
  ),
  officialName: text(
    '国民健康保険 修学中の特例（マル学）の届',
    '国保の 学生の 届',
    'National Health Insurance: rule for students',
  ),
  events: ['child-raising', 'moving-out'],
  per: 'household',
  requiredWhen: any(
    all(event('child-raising'), holds(someoneMayLeaveToStudy)),
    all(event('moving-out'), is('moving-to', 'other-city'), holds(someoneMayStudyElsewhere)),
  ),
  need: 'optional',
  unchecked: [
    text(
      '市の国民健康保険の世帯の学生が、進学のため市外へ住民票を移す',
      '市の 国民健康保険の 学生が、学校の ために 市の 外へ 住所を うつします。',
      'A student of a family in the city’s insurance moves their registration elsewhere to study',
    ),
  ],
  deadlines: firstOf(
    ['moving-out', { rules: [within({ days: 14 }, on('moving-out-on'))], text: fortnightAfterMoving }],
    ['child-raising', promptly(fortnightAfterMoving)],
  ),
  bring: [{ item: 'student-proof' }, { item: 'my-number-either' }, { item: 'identity-document' }],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '世帯主、同じ世帯の方、代理人（委任状）',
    '世帯主、家族、かわりの 人（委任状）',
    'The head of household, a member of it, or a proxy with a letter of proxy',
  ),
  forms: ['kokuho-shugaku'],
  risk: text(
    '届け出ないと、二重の加入や無保険になります。',
    '出さないと、保険が 2つに なったり なくなったり します。',
    'Without it the student is insured twice or not at all.',
  ),
  notes: [
    text(
      '卒業や退学のときは、終わりの届を出します。',
      '卒業したら また 知らせます。',
      'Report the end of studies too.',
    ),
  ],
  law: '国民健康保険法 第116条',
  source: fromLaw,
  tier: 2,
})

export const students: readonly Procedure[] = [studentInsurance]
