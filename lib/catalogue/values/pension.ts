import type { DatedValue } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const pensionDivisionYears: DatedValue = {
  id: 'pension-division-years',
  name: text('年金分割を請求できる年数', '年金を 分けられる 年', 'Years within which a pension can be divided'),
  unit: 'years',
  ranges: [
    { until: '2026-03-31', amount: 2 },
    { from: '2026-04-01', amount: 5 },
  ],
  law: '厚生年金保険法 第78条の2・第78条の14（2026年4月1日改正）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://kitamura55.com/?p=5888',
    supports: 'R8.4.1施行・2年→5年',
  },
}

export const pensionValues: readonly DatedValue[] = [pensionDivisionYears]
