import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { counter, free, promptly } from '../phrases'
import { fromLawRoughly } from '../sources'

const owner = text('所有者、代理人', '持って いる 人、かわりの 人', 'The owner, or a proxy')

const newBuilding = procedure({
  id: 'shinchiku-kaoku',
  title: text(
    '新しい家の税の調査と減額を申し込む',
    '新しい 家の 税金の 調べと、安く する 申し込み',
    'Have a new home assessed, and the tax reduced',
  ),
  officialName: text(
    '家屋調査・新築住宅の固定資産税減額申告',
    '家屋調査・新築住宅の 減額',
    'Assessment of a building; reduced property tax for new homes',
  ),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new'),
  unchecked: [
    text(
      '新築や増築で、市の家屋調査がまだである',
      '新しい 家で、市の 調べが まだです。',
      'It is new or enlarged and the city has not assessed it yet',
    ),
  ],
  deadlines: [
    {
      rules: [{ kind: 'yearly', monthDay: '01-31', closedDay: 'next-open' }],
      text: text(
        '建てた翌年の1月31日まで（減額の申告。市の扱いは担当課に確認中）',
        '次の 年の 1月31日までに',
        'By 31 January of the year after (for the reduction; being confirmed)',
      ),
    },
  ],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'zeimu',
  channels: [counter, { type: 'phone' }],
  whoCanFile: owner,
  law: '地方税法 第408条・附則第15条の6・第15条の9',
  source: fromLawRoughly,
  tier: 2,
})

const homeCertificate = procedure({
  id: 'jutakuyo-kaoku-shomei',
  title: text(
    '登記の税を安くする証明をとる',
    '登記の 税金を 安く する 証明を もらう',
    'Get the certificate that lowers registration tax',
  ),
  officialName: text('住宅用家屋証明書', '住宅用家屋証明書', 'Certificate of residential building'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new'),
  need: 'optional',
  unchecked: [
    text(
      '自分が住む家を新築・購入して、これから登記する（建築や取得から1年以内）',
      '自分が 住む 家で、これから 登記します（1年までに）。',
      'You will live there and are about to register it, within a year',
    ),
  ],
  deadlines: [promptly(text('登記の前に', '登記の 前に', 'Before the registration'))],
  bring: [{ item: 'building-papers' }, { item: 'residence-record-copy' }],
  fee: {
    amountYen: null,
    text: text(
      '市の手数料条例の別表によります（担当課に確認中）',
      'いくらか 市役所で 聞いて ください',
      'Set by the city’s fee ordinance; ask at the counter',
    ),
  },
  department: 'zeimu',
  channels: [counter],
  whoCanFile: owner,
  law: '租税特別措置法 第72条の2〜第75条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

const houseNumber = procedure({
  id: 'jukyo-hyoji',
  title: text('新しい家の住居番号を決めてもらう', '新しい 家の 番号を きめて もらう', 'Have a house number assigned'),
  officialName: text('住居表示の新築届', '住居表示の 届', 'Notice of a new building for house numbering'),
  events: ['housing'],
  per: 'household',
  requiredWhen: is('building-matter', 'new'),
  need: 'optional',
  unchecked: [
    text(
      '住居表示を実施している区域に家を建てた',
      '「○番○号」の 住所の ところです。',
      'The home stands where houses are numbered',
    ),
  ],
  deadlines: [promptly(text('住民票を移す前に', '住所を うつす 前に', 'Before you register your move'))],
  bring: [{ item: 'building-papers' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: owner,
  law: '住居表示に関する法律 第3条',
  source: fromLawRoughly,
  unconfirmed: ['place'],
  tier: 2,
})

export const buildings: readonly Procedure[] = [newBuilding, homeCertificate, houseNumber]
