import type { Channel, Fee } from '@/lib/rules/schema'
import { text } from './vocabulary'

/** What many procedures have in common, in one wording. */
export const free: Fee = { amountYen: 0, text: text('無料', 'お金は いりません', 'Free') }

/** At the hall; whether the branches in 北会津 and 河東 take it is not confirmed. */
export const counterOrBranch: Channel = {
  type: 'counter',
  note: text(
    '北会津支所・河東支所で出せるかは、お問い合わせください。',
    '北会津支所・河東支所で 出せるか、聞いて ください。',
    'Please ask whether the Kita-Aizu and Kawahigashi branch offices accept it.',
  ),
}

export const counter: Channel = { type: 'counter' }

/** Family registers are taken in at any hour by the guard on duty and looked at on the next open day. */
export const counterDayAndNight: Channel = {
  type: 'counter',
  note: text(
    '夜間・休日も宿直で預かります（内容の確認は次の開庁日）。',
    '夜や 休みの 日も あずかります。',
    'Taken in at night and on holidays too; checked on the next open day.',
  ),
}

export const mail: Channel = { type: 'mail' }

/** Possible in some cities; whether 会津若松市 offers it is not confirmed. */
export function onlineIfOffered(ja: string, easy: string, en: string): Channel {
  return { type: 'online', via: text(ja, easy, en), availability: 'city-dependent' }
}

export const portalIfOffered = onlineIfOffered('マイナポータル（ぴったりサービス）', 'マイナポータル', 'Mynaportal')

export const cityFormsIfOffered = onlineIfOffered('市の電子申請', '市の ホームページ', 'The city’s online applications')

export const selfHouseholdOrProxy = text(
  '本人、世帯主・世帯員、代理人（委任状）',
  '本人、いっしょに 住む 家族、かわりの 人（委任状）',
  'You, a member of the household, or a proxy with a letter of proxy',
)
