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
      '家族の欄には、仕事を辞めた方と、同じ世帯のご家族を入れます。家賃や生活費にお困りの方は、地域福祉課にすぐ相談できます。',
      '家族の ところには、仕事を やめた 人と、いっしょに 住む 家族を 入れます。お金に こまったら、地域福祉課に すぐ 相談できます。',
      'List the person who left work and the family living together. If rent or living costs are a worry, the Community Welfare Section is there at once.',
    ),
  },
]
