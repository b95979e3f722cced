import type { Procedure } from '@/lib/rules/schema'
import { renaming, someoneHasNewName } from '../../derived/names'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { counter, mail, noDeadline } from '../phrases'

export const familyRegister = procedure({
  id: 'koseki-shomei',
  title: text('戸籍の証明書をとる', '戸籍の 紙を もらう', 'Get family register certificates'),
  officialName: text(
    '戸籍証明書の交付請求（広域交付を含む）',
    '戸籍証明書',
    'Family register certificates, also of other municipalities',
  ),
  events: ['death', 'marriage', 'divorce', 'name-change'],
  per: 'household',
  requiredWhen: any(event('death'), all(renaming, holds(someoneHasNewName))),
  need: 'optional',
  unchecked: [
    text(
      '相続・年金・保険・銀行・パスポートなどの手続きで戸籍が必要になった',
      '相続・年金・銀行・パスポートなどで 戸籍が いる',
      'Needed for inheritance, pensions, insurance, banks or a passport',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document-with-photo' }, { item: 'proof-of-relation' }],
  fee: {
    amountYen: 450,
    text: text(
      '戸籍1通450円、除籍・改製原戸籍1通750円',
      '戸籍は 450円、古い 戸籍は 750円',
      '450 yen each; 750 yen for closed or old registers',
    ),
  },
  department: 'shimin',
  channels: [
    counter,
    mail,
    {
      type: 'convenience-store',
      note: text(
        '本籍地が対応しているとき。住所と本籍が別の方は、先に利用登録をします。',
        '本籍の 町が できる とき。',
        'Where the municipality of the register offers it; register first if you live elsewhere.',
      ),
    },
    {
      type: 'online',
      via: text(
        'マイナポータル（戸籍電子証明書提供用識別符号）',
        'マイナポータル',
        'Mynaportal (code for electronic register certificates)',
      ),
      availability: 'national',
    },
  ],
  whoCanFile: text(
    '本人・配偶者・父母や祖父母・子や孫。代理人（委任状）は本籍地だけ',
    '本人・おっと・つま・親・子ども・まご',
    'The person, spouse, parents and grandparents, children and grandchildren; a proxy only where the register is',
  ),
  forms: ['koseki-seikyu'],
  notes: [
    text(
      'ほかの市区町村に本籍がある戸籍も、直系のご家族が写真つきの身分証で窓口に来れば、まとめてとれます（郵送・代理人・兄弟姉妹の分・附票・手書きの戸籍はできません）。',
      'ほかの 町の 戸籍も とれます（本人が 来る とき）。',
      'Registers of other municipalities can be had here too by direct relatives in person with photo ID (not by post, by proxy, for siblings, or handwritten ones).',
    ),
  ],
  law: '戸籍法 第10条・第10条の2・第120条の2',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '戸籍法10条・120条の2' },
  tier: 1,
})

export const sealCertificate = procedure({
  id: 'inkan-shomei',
  title: text('印鑑登録証明書をとる', 'はんこの 証明書を もらう', 'Get a seal registration certificate'),
  officialName: text('印鑑登録証明書', '印鑑登録証明書', 'Seal registration certificate'),
  events: ['death'],
  per: 'household',
  requiredWhen: event('death'),
  need: 'optional',
  unchecked: [
    text(
      '遺産分割協議書や銀行の手続きで、相続する方の実印の証明が必要になった',
      '相続や 銀行で はんこの 証明が いる',
      'An heir’s registered seal has to be proved, for the division of the estate or a bank',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'seal-card' }, { item: 'identity-document' }],
  fee: {
    amountYen: null,
    text: text(
      '市の手数料条例の別表によります（担当課に確認中）',
      'いくらか 市役所で 聞いて ください',
      'Set by the city’s fee ordinance; ask at the counter',
    ),
  },
  department: 'shimin',
  channels: [
    counter,
    {
      type: 'convenience-store',
      note: text(
        'マイナンバーカードと4けたの暗証番号でとれます。料金は確認中です。',
        'マイナンバーカードで とれます。',
        'With a My Number Card and its PIN; the fee is being confirmed.',
      ),
    },
  ],
  whoCanFile: text(
    '登録した本人、印鑑登録証を預かった代理人（委任状は不要）',
    '登録した 人、カードを あずかった 人',
    'The registered person, or whoever was given the seal card (no letter of proxy)',
  ),
  forms: ['inkan-shomei'],
  notes: [
    text(
      '亡くなった方の印鑑登録は、自動で消えます。証明書は相続する方のものをとります。',
      'なくなった 人の 登録は なくなります。',
      'The registration of the person who died ends by itself; the certificate is the heir’s.',
    ),
  ],
  law: '会津若松市印鑑条例',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.e-aizu.jp:443/j/reiki_int/reiki_honbun/c503RG00000316.html',
    supports: '登録資格・代理申請・照会',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const deathCertificates: readonly Procedure[] = [familyRegister, sealCertificate]
