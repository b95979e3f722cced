import type { Question } from '@/lib/rules/schema'
import { under75 } from '../derived/ages'
import { hasChildUntil18 } from '../derived/children'
import { yes } from '../rules'
import { all, any, event, holds, text } from '../vocabulary'

export const startedOnQuestion: Question = {
  id: 'started-on',
  group: 'work',
  askWhen: event('job-starting'),
  title: text('入社日はいつですか', '会社に 入った 日は いつですか', 'When is the first day of work?'),
  help: text(
    '期限を数え始める日です。まだの方は、入社する予定の日を入れてください。',
    'この日から 期限を 数えます。まだの 人は 予定の 日です。',
    'Deadlines count from this day. If it is still to come, the planned day.',
  ),
  whenUnknown: text(
    '雇用契約書や採用の通知に書いてあります。',
    '会社の 紙に 書いて あります。',
    'It is in the contract or the letter of appointment.',
  ),
}

export const joinsWorkInsuranceQuestion: Question = {
  id: 'joins-work-insurance',
  group: 'insurance',
  askWhen: any(
    all(event('job-starting', 'marriage'), holds(under75)),
    all(holds(under75), yes('insured-through-partner')),
  ),
  title: text(
    'これから勤め先の健康保険に入る方は、だれですか',
    'これから 会社の 保険に 入る 人は だれですか',
    'Who joins insurance through work now?',
  ),
  titleAlone: text(
    'これから勤め先の健康保険に入りますか',
    'これから 会社の 保険に 入りますか',
    'Do you join insurance through work now?',
  ),
  help: text(
    '働く本人と、その扶養に入るご家族です。前から入っている方は「いいえ」です。',
    '働く 人と、その 扶養に 入る 家族です。前から 入って いる 人は「いいえ」です。',
    'The one who works, and family members who join as dependants. Answer no for those who were in it before.',
  ),
  whenUnknown: text(
    '勤め先に「健康保険と扶養」のことを聞いてください。',
    '会社に 聞いて ください。',
    'Ask the employer about health insurance and dependants.',
  ),
}

export const publicServantQuestion: Question = {
  id: 'becomes-public-servant',
  group: 'children',
  askWhen: all(event('job-starting'), holds(hasChildUntil18)),
  title: text(
    '公務員になり、児童手当を職場から受けることになりますか',
    '公務員に なって、児童手当を 仕事の 場所から もらいますか',
    'Is it a post in the public service, which then pays the child allowance?',
  ),
  help: text(
    '会社などに勤める方、独立行政法人や郵便局に勤める方は「いいえ」です。',
    '会社の 人や 郵便局の 人は「いいえ」です。',
    'Answer no for companies, independent agencies and post offices.',
  ),
  whenUnknown: text(
    '勤め先の給与の係に「児童手当は職場から出ますか」と聞いてください。',
    '会社に「児童手当は 会社から もらえますか」と 聞いて ください。',
    'Ask the payroll office whether child allowance is paid at work.',
  ),
}
