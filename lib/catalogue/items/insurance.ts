import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const insuranceItems: readonly Item[] = [
  {
    id: 'insurance-loss-certificate',
    name: text(
      '健康保険の資格喪失証明書（勤め先の保険をやめた方）',
      '健康保険を やめた 証明書（会社を やめた 人）',
      'Certificate that work insurance has ended, if it has',
    ),
    note: text(
      '離職票や退職証明書で足りることもあります。前の市区町村の国保だった方は要りません。',
      '会社を やめた 紙でも いい ことが あります。国民健康保険だった 人は 要りません。',
      'A separation slip may do. Not needed if you were in your previous city’s National Health Insurance.',
    ),
  },
  {
    id: 'pension-number',
    name: text(
      '基礎年金番号がわかるもの',
      '年金の 番号が わかる もの',
      'Something that shows your basic pension number',
    ),
    note: text(
      '年金手帳・基礎年金番号通知書など。',
      '年金手帳など。',
      'Pension book or notice of the basic pension number.',
    ),
  },
  {
    id: 'burden-category-certificate',
    name: text('後期高齢者医療の負担区分等証明書', '負担区分等証明書', 'Certificate of burden category (late elderly)'),
    note: text(
      '福島県の外から来た方。前の市区町村が出します。障害認定証明書も、ある方は持ってきます。',
      '福島県の 外から 来た 人。前の 町で もらいます。',
      'If you came from outside Fukushima; issued by your previous city, with the disability recognition if you have one.',
    ),
  },
  {
    id: 'late-elderly-certificate',
    name: text(
      '後期高齢者医療の資格確認書',
      '後期高齢者医療の 資格確認書',
      'Eligibility certificate for the late elderly',
    ),
    note: text('手元にある方。', 'ある 人だけ。', 'If you have one.'),
  },
  {
    id: 'care-eligibility-certificate',
    name: text('介護保険受給資格証明書', '介護保険受給資格証明書', 'Certificate of eligibility for care insurance'),
    note: text(
      '前の市区町村が出します。市どうしの連絡で省けることもあります。',
      '前の 町で もらいます。要らない ことも あります。',
      'Issued by your previous city. Sometimes the cities exchange it themselves.',
    ),
  },
]
