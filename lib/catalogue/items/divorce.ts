import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const divorceItems: readonly Item[] = [
  {
    id: 'custody-petition-proof',
    name: text(
      '親権のことを家庭裁判所に申し立てたことがわかる書類（申し立てている方だけ）',
      '親権の ことを 家庭裁判所に 頼んだ 紙（頼んだ 人だけ）',
      'Proof of a petition on parental authority, only if one is before the family court',
    ),
  },
  {
    id: 'divorce-under-way-proof',
    name: text(
      '離婚を話し合っているとわかる書類',
      '離婚を 話して いる ことが わかる 紙',
      'Proof that the divorce is under way',
    ),
    note: text(
      '調停の呼出状、裁判所の証明書、内容証明の謄本など。ない方は窓口で相談します。',
      '裁判所の 紙など。ない 人は 相談して ください。',
      'A summons to mediation, a certificate of the court, certified mail. Ask at the counter if you have none.',
    ),
  },
  {
    id: 'divorce-court-papers',
    name: text(
      '調停調書・和解調書の謄本、または審判・判決の謄本と確定証明書',
      '裁判所の 紙（調停調書など）',
      'Record of mediation or settlement, or the ruling or judgment with the certificate that it is final',
    ),
  },
  {
    id: 'pension-split-agreement',
    name: text(
      '分け方を決めた書類（公正証書・調停調書など、ある方だけ）',
      '分け方を 決めた 紙（ある 人だけ）',
      'The agreement on the division (notarised, or the court’s record), if there is one',
    ),
  },
]
