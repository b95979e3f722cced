import type { Channel } from '@/lib/rules/schema'
import { text } from '../vocabulary'

/** 戸籍の届: taken in at any hour by the guard on duty, looked at on the next open day. */
export const counterDayAndNight: Channel = {
  type: 'counter',
  note: text(
    '夜間・休日も宿直で預かります（内容の確認は次の開庁日）。',
    '夜や 休みの 日も あずかります。',
    'Taken in at night and on holidays too; checked on the next open day.',
  ),
}
