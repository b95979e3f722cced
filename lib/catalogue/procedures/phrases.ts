import type { Channel, DeadlineCase, Fee, Text } from '@/lib/rules/schema'
import { on } from '../rules'
import { text } from '../vocabulary'

/** What many procedures say in the same words. */

export const free: Fee = { amountYen: 0, text: text('無料', 'お金は いりません', 'Free') }

export const counter: Channel = { type: 'counter' }

/** 取扱いの可能性があるが市の公表で確かめられていない: procedures that use it mark `channels` as unconfirmed. */
export const counterOrBranch: Channel = {
  type: 'counter',
  note: text(
    '北会津支所・河東支所で扱うこともあります。行く前に電話で確かめてください。',
    '北会津支所・河東支所でも できる ことが あります。電話で 聞いて ください。',
    'The Kitaaizu and Kawahigashi branches may also accept it. Please call first.',
  ),
}

export const mail: Channel = { type: 'mail' }

export const pittari: Channel = {
  type: 'online',
  via: text('マイナポータル（ぴったりサービス）', 'マイナポータル', 'Mynaportal'),
  availability: 'city-dependent',
}

export const cityOnline: Channel = {
  type: 'online',
  via: text('市の電子申請', '市の ホームページ', 'The city’s online applications'),
  availability: 'city-dependent',
}

export const pensionOnline: Channel = {
  type: 'online',
  via: text('マイナポータル（日本年金機構）', 'マイナポータル', 'Mynaportal (Japan Pension Service)'),
  availability: 'national',
}

export const byHouseholdOrProxy: Text = text(
  '本人、世帯主・世帯員、代理人（委任状）',
  '本人、家族、かわりの 人（委任状）',
  'You, a member of the household, or a proxy with a letter of proxy',
)

export const bySelfOnly: Text = text('本人', '本人', 'The person concerned')

export const byGuardian: Text = text('保護者', 'お父さん・お母さんなど', 'A parent or guardian')

export const byGuardianOrProxy: Text = text(
  '保護者、代理人（委任状）',
  'お父さん・お母さんなど、かわりの 人（委任状）',
  'A parent or guardian, or a proxy with a letter of proxy',
)

/** 「14日以内」 as most laws on moving count it: from the day after, moved to the next open day. */
export const within14DaysOfMovingIn: DeadlineCase = {
  rules: [
    { kind: 'within', count: 14, unit: 'days', from: on('moved-in-on'), countsFirstDay: false, closedDay: 'next-open' },
  ],
  notBefore: on('moved-in-on'),
  text: text(
    '住み始めた日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
    '住み はじめた 日の 次の 日から 14日までに',
    'Within 14 days after the day you started living here (the next open day if the last is closed)',
  ),
}

/** 世帯変更 as 住民基本台帳法 第25条 counts it. */
export const within14DaysOfHouseholdChange: DeadlineCase = {
  rules: [
    {
      kind: 'within',
      count: 14,
      unit: 'days',
      from: on('household-changed-on'),
      countsFirstDay: false,
      closedDay: 'next-open',
    },
  ],
  notBefore: on('household-changed-on'),
  text: text(
    '変わった日の翌日から14日以内（14日目が閉庁日なら次の開庁日）',
    'かわった 次の 日から 14日までに',
    'Within 14 days after the change (the next open day if the last is closed)',
  ),
}

export const noDeadline: DeadlineCase = {
  rules: [{ kind: 'none' }],
  text: text('期限はありません', '期限は ありません', 'No deadline'),
}

export function promptly(words: Text): DeadlineCase {
  return { rules: [{ kind: 'promptly' }], text: words }
}

export const soonAfterMoving: DeadlineCase = promptly(
  text('引っ越しの届を出したら、早めに', '引っ越しの 届の 後、早く', 'Soon after you have registered your move'),
)

export const soonAfterInsurance: DeadlineCase = promptly(
  text(
    '新しい健康保険が決まったら、早めに',
    '新しい 保険が きまったら、早く',
    'Soon after the new insurance is settled',
  ),
)

/** The move is registered first, from wherever one came. */
export const afterMovingIn: string[] = ['tennyu-todoke', 'tennyu-todoke-abroad', 'tenkyo-todoke']
