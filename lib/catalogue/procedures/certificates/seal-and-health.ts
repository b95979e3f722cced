import type { Procedure } from '@/lib/rules/schema'
import { healthPaperWanted } from '../../derived/certificates'
import { is } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { eligibilityCertificate } from '../ageing/health-papers'
import { sealCertificate } from '../death/certificates'
import { counter, free, promptly } from '../phrases'

const bySelfOrProxy = text(
  '本人、代理人（委任状）',
  '本人、かわりの 人（委任状）',
  'The person, or a proxy with a letter of proxy',
)

const sealCertificateWanted: Procedure = {
  ...sealCertificate,
  id: 'inkan-shomei-kibo',
  events: ['certificates'],
  requiredWhen: is('seal-matter', 'certificate'),
  need: 'must',
  unchecked: [],
  forms: ['inkan-shomei'],
  notes: [
    text(
      '印鑑登録証（カード）がないと、本人でも窓口でとれません。登録した印や委任状では代わりになりません。',
      '印鑑登録証の カードが いります。',
      'Without the seal card not even the person themself can have it at the counter; the seal or a letter of proxy will not do.',
    ),
  ],
  dependsOn: ['inkan-toroku'],
}

const sealEnds = procedure({
  id: 'inkan-haishi-kaiin',
  title: text('印鑑登録をやめる・替える', 'はんこの 登録を やめる・かえる', 'End or change a seal registration'),
  officialName: text(
    '印鑑登録の廃止・登録証亡失届・改印',
    '印鑑登録の 廃止・改印',
    'Seal: end of registration, lost card, change',
  ),
  events: ['certificates'],
  per: 'household',
  requiredWhen: is('seal-matter', 'lost', 'change'),
  deadlines: [
    {
      ...promptly(text('なくした方は、すぐに', 'なくした 人は すぐに', 'At once if anything is lost')),
      loss: text('悪用されるおそれがあります。', 'あぶないです。', 'It may be misused.'),
    },
  ],
  bring: [{ item: 'seal-card' }, { item: 'registered-seal' }, { item: 'identity-document' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: bySelfOrProxy,
  forms: ['inkan-haishi'],
  notes: [
    text(
      '市の外へ引っ越したときや亡くなったときは、自動で消えるため届はいりません（登録証は返します）。',
      '引っ越しや なくなった ときは、なくなります。',
      'It ends by itself when you move out or die; only the card is returned.',
    ),
  ],
  law: '会津若松市印鑑条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.e-aizu.jp:443/j/reiki_int/reiki_honbun/c503RG00000316.html',
    supports: '登録資格・代理申請・照会',
  },
  tier: 1,
})

const eligibilityWanted: Procedure = {
  ...eligibilityCertificate,
  id: 'shikaku-kakuninsho-kibo',
  events: ['certificates'],
  requiredWhen: holds(healthPaperWanted),
  need: 'must',
}

export const sealAndHealthPapers: readonly Procedure[] = [sealCertificateWanted, sealEnds, eligibilityWanted]
