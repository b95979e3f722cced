import type { DeadlineCase } from '@/lib/rules/schema'
import { before, within } from '../../periods'
import { dayOf, on } from '../../rules'
import { not, text, today } from '../../vocabulary'

const notMovedYet = dayOf('moving-out-on', today, { atLeastDays: 0 })

const penalty = text(
  '正当な理由なく遅れると、5万円以下の過料になることがあります。',
  'おくれると 5万円までの お金を はらう ことが あります。',
  'A fine of up to ¥50,000 for delay without reason.',
)

/** Before the move; whoever has moved already has 14 days. The last open day counts, not the one after. */
export const beforeOrSoonAfter: DeadlineCase[] = [
  {
    when: notMovedYet,
    rules: [before(0, on('moving-out-on'))],
    // Cities take it from 14 to 30 days before: nobody is sent too early.
    notBefore: { before: on('moving-out-on'), count: 14, unit: 'days' },
    text: text(
      '引っ越す日までに（おおむね14日前から。閉庁日なら前の開庁日まで）',
      '引っ越す 日までに（14日ぐらい 前から）',
      'By the day of the move (from about 14 days before; if closed, the open day before it)',
    ),
    loss: penalty,
  },
  {
    when: not(notMovedYet),
    rules: [within({ days: 14 }, on('moving-out-on'), { closedDay: 'previous-open' })],
    text: text(
      '引っ越したあとは14日以内に（できるだけ早く）',
      '引っ越した あとは 14日までに',
      'Within 14 days after the move, as soon as you can',
    ),
    loss: penalty,
  },
]
