import type { LifeEvent } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const workEvents: readonly LifeEvent[] = [
  {
    id: 'job-leaving',
    title: text('仕事を辞めた', '仕事を やめた', 'I left work'),
    summary: text('健康保険・年金・税金・手当', '保険・年金・税金・手当', 'Insurance, pension, tax, allowances'),
    icon: 'briefcase',
    prominence: 'first',
    clause: text('仕事を辞めた', '仕事を やめました。', 'you left work'),
    notice: text(
      '家賃や生活費にお困りの方は、地域福祉課にすぐ相談できます。',
      'お金に こまったら、地域福祉課に すぐ 相談できます。',
      'If rent or living costs are a worry, the Community Welfare Section is there at once.',
    ),
    householdHint: text(
      '仕事を辞めた方と、同じ世帯のご家族を入れます。',
      '仕事を やめた 人と、いっしょに 住む 家族を 入れます。',
      'List the person who left work and the family living together.',
    ),
  },
  {
    id: 'job-starting',
    title: text('就職した・転職した', '仕事を はじめた', 'I started a job'),
    summary: text(
      '国保をやめる・扶養・保育',
      '保険を かえる・扶養・保育',
      'Leaving city insurance, dependants, childcare',
    ),
    icon: 'briefcase',
    prominence: 'tile',
    clause: text('就職した', '仕事を はじめました。', 'you started a job'),
    notice: text(
      '勤め先は市に知らせないので、国民健康保険をやめる届はご自分で出します。国民年金から厚生年金への切り替えは、勤め先が手続きします。',
      '国民健康保険を やめる 紙は 自分で 出します。年金は 会社が します。',
      'The employer does not tell the city: leaving National Health Insurance is up to you. The change of pension is the employer’s task.',
    ),
    householdHint: text(
      '働き始めた方と、同じ世帯のご家族を入れます。',
      '仕事を はじめた 人と、いっしょに 住む 家族を 入れます。',
      'List the person who started work and the family living together.',
    ),
  },
]
