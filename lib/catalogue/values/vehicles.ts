import type { DatedValue } from '@/lib/rules/schema'
import { text } from '../vocabulary'

const mopedTax: DatedValue = {
  id: 'moped-tax',
  name: text('原付（50cc以下・新基準）の軽自動車税（年額）', '原付の 税金（1年）', 'Yearly tax of a moped up to 50 cc'),
  unit: 'yen',
  ranges: [{ amount: 2000 }],
  law: '地方税法（軽自動車税 種別割の標準税率）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2007080902857/',
    supports: '4/1課税・月割なし・原付2,000円',
  },
}

export const vehicleValues: readonly DatedValue[] = [mopedTax]
