import { text } from './data-item-builders'
import type { DataItem } from './data-items'

/** Care, disability and the insurance behind them. */
export const careDataItems: readonly DataItem[] = [
  text('insurer', {
    ja: '健康保険の名前（保険者名）',
    'ja-easy': '健康保険の 名前',
    en: 'Name of the health insurance',
  }),
  text('insurance-number', {
    ja: '健康保険の記号・番号',
    'ja-easy': '健康保険の 番号',
    en: 'Symbol and number of the health insurance',
  }),
  text('care-clinic', {
    ja: '主治医のいる医療機関',
    'ja-easy': 'いつも 行く 病院',
    en: 'Hospital or clinic of the family doctor',
  }),
  text('care-doctor', { ja: '主治医の氏名', 'ja-easy': '先生（医者）の 名前', en: 'Name of the family doctor' }),
]
