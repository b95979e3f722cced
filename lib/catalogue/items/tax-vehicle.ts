import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const taxVehicleItems: readonly Item[] = [
  {
    id: 'sale-certificate',
    name: text('販売証明書か譲渡証明書', '販売証明書か 譲渡証明書', 'Bill of sale or deed of transfer'),
    note: text(
      '人から譲り受けたときは、前の廃車申告受付書も。',
      '人から もらった ときは 廃車の 紙も。',
      'If taken over from somebody, also the slip of deregistration.',
    ),
  },
  {
    id: 'theft-report-number',
    name: text(
      '盗難届の受理番号（盗まれた方）',
      '警察の 番号（ぬすまれた 人）',
      'Number of the report to the police, if stolen',
    ),
  },
  {
    id: 'compulsory-insurance',
    name: text('自賠責保険の証明書', '自賠責保険の 証明書', 'Certificate of compulsory insurance'),
    note: text(
      '運行する日に有効なもの。原本です。',
      '運転する 日に 使える もの。',
      'The original, valid on the day of driving.',
    ),
  },
  {
    id: 'building-papers',
    name: text(
      '取り壊しや売買・相続がわかる書類',
      'こわした ことや 買った ことが わかる 紙',
      'Papers on the demolition, sale or inheritance',
    ),
  },
  {
    id: 'bank-seal',
    name: text(
      '通帳と口座の届出印、またはキャッシュカード',
      '通帳と はんこ、または カード',
      'Bank book and its seal, or the cash card',
    ),
  },
]
