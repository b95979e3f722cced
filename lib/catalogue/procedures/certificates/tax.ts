import type { Procedure } from '@/lib/rules/schema'
import { taxPaperWanted } from '../../derived/certificates'
import { no, yes } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { counter, mail, noDeadline, promptly } from '../phrases'
import { fromLawRoughly } from '../sources'

const byProxy = { item: 'letter-of-proxy', when: yes('comes-as-proxy') }

const bySelfOrProxy = text(
  '本人、代理人（委任状）',
  '本人、かわりの 人（委任状）',
  'The person, or a proxy with a letter of proxy',
)

const taxCertificate = procedure({
  id: 'zei-shomei',
  title: text('所得や税の証明をとる', '税金の 証明を もらう', 'Get an income or tax certificate'),
  officialName: text(
    '所得・課税（非課税）証明書、納税証明書、固定資産評価証明書',
    '所得・課税・納税の 証明書',
    'Income, tax, payment and property valuation certificates',
  ),
  events: ['certificates', 'tax-vehicle'],
  per: 'household',
  requiredWhen: holds(taxPaperWanted),
  exceptions: [
    {
      when: no('lived-here-on-january-1'),
      because: text(
        '所得や課税の証明は、その年の1月1日に住んでいた市区町村が出すため（固定資産の証明は会津若松市で出せます）',
        'その 年の 1月1日に 住んで いた 町が 出します。',
        'Because income and tax certificates come from the city where you lived on 1 January (property certificates are issued here).',
      ),
    },
  ],
  unchecked: [
    text(
      '申告を済ませている（申告がないと、所得の証明を出せないことがあります）',
      '税金の 申告を しました。',
      'The income was declared; otherwise the certificate may not be available',
    ),
  ],
  deadlines: [
    promptly(
      text(
        '期限はありません。新しい年度の分は、例年6月ごろから',
        'いつでも。新しい 年の 分は 6月ごろから',
        'No deadline; those of a new fiscal year from about June',
      ),
    ),
  ],
  bring: [{ item: 'identity-document' }, byProxy],
  fee: {
    amountYen: null,
    text: text(
      '市の手数料条例の別表によります（担当課に確認中）。車検用の軽自動車税の納税証明は無料が通例',
      'いくらか 市役所で 聞いて ください',
      'Set by the city’s fee ordinance; the one for vehicle inspection is usually free',
    ),
  },
  department: 'zeimu',
  channels: [
    counter,
    mail,
    {
      type: 'convenience-store',
      note: text('取扱いは担当課に確認中です。', 'できるか 聞いて ください。', 'Being confirmed.'),
      availability: 'city-dependent',
    },
  ],
  whoCanFile: text(
    '本人、同じ世帯の親族（扱いを確かめてください）、代理人（委任状）、相続人',
    '本人、家族、かわりの 人（委任状）',
    'The person, relatives in the household (ask first), a proxy with a letter, an heir',
  ),
  forms: ['zei-shomei-seikyu'],
  notes: [
    text(
      '納税証明は納税課のことがあります。税務課の窓口では、会津コインなどのキャッシュレスで払えます。',
      '会津コインなどで はらえます。',
      'Payment certificates may be at the Tax Payment Section. Cashless payment such as Aizu Coin is accepted.',
    ),
  ],
  law: '地方税法 第20条の10、地方自治法 第227条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.lg.jp/docs/2007080903724/',
    supports: 'キャッシュレス（会津コイン等）可',
  },
  tier: 1,
})

const taxElsewhere = procedure({
  id: 'zei-shomei-previous-city',
  title: text(
    '1月1日に住んでいた市区町村で税の証明をとる',
    '1月1日に 住んで いた 町で 税金の 証明を もらう',
    'Get the tax certificate where you lived on 1 January',
  ),
  officialName: text(
    '所得・課税証明書（前の住所地）',
    '所得・課税証明書',
    'Income and tax certificate of the previous city',
  ),
  events: ['certificates', 'tax-vehicle'],
  per: 'household',
  requiredWhen: no('lived-here-on-january-1'),
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text('市区町村で違います', '町で ちがいます', 'Differs by city'),
  },
  department: 'previous-city',
  channels: [mail, counter],
  whoCanFile: bySelfOrProxy,
  notes: [
    text(
      'その市区町村がコンビニ交付をしていても、引っ越したあとのカードではとれないことがあります。',
      '引っ越した 後は コンビニで もらえない ことが あります。',
      'Even where that city offers convenience stores, a card after the move may not work.',
    ),
  ],
  law: '地方税法 第294条',
  source: fromLawRoughly,
  tier: 'external',
})

export const taxPapers: readonly Procedure[] = [taxCertificate, taxElsewhere]
