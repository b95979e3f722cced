import type { Procedure } from '@/lib/rules/schema'
import { holdsCertificate, wantsIntellectual, wantsMental, wantsPhysical } from '../../derived/disability'
import { before } from '../../periods'
import { is, on } from '../../rules'
import { holds, not, procedure, text } from '../../vocabulary'
import { cityOnline, counter, free, noDeadline } from '../phrases'

const aizubange = {
  verification: 'web-checked',
  url: 'https://www.town.aizubange.fukushima.jp/soshiki/27/249.html',
  supports: '診断書・写真4×3・療育は会津児相/県センター',
} as const

const photographSize = text(
  '写真は縦4cm×横3cmです。決まるまで1〜2か月かかります。',
  '写真は 4cm×3cmです。1か月から 2か月 かかります。',
  'The photograph is 4 cm by 3 cm. It takes one to two months.',
)

const shintaiTecho = procedure({
  id: 'shintai-techo',
  title: text('身体障害者手帳を申し込む', '身体障害者手帳を 申し込む', 'Apply for a certificate (physical)'),
  officialName: text(
    '身体障害者手帳の交付申請（再認定・等級の変更を含む）',
    '身体障害者手帳の 申し込み',
    'Certificate of physical disability: application, reassessment or change of grade',
  ),
  events: ['disability'],
  per: 'member',
  requiredWhen: holds(wantsPhysical),
  unchecked: [
    text(
      '体の障がいが、この先も続くと見込まれる（難病だけ、一時的なけがだけでは対象になりません）',
      '体の 障がいが これからも 続きます。',
      'The disability is expected to last; illness or a passing injury alone does not count',
    ),
  ],
  deadlines: [noDeadline],
  bring: [
    { item: 'certificate-diagnosis' },
    { item: 'photograph' },
    { item: 'disability-certificate', when: holds(holdsCertificate) },
    { item: 'my-number-either' },
  ],
  fee: {
    amountYen: 0,
    text: text(
      '手数料は無料（診断書の費用は自己負担）',
      'お金は いりません（診断書は 自分で はらいます）',
      'Free; you pay for the medical certificate',
    ),
  },
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（15歳未満は保護者）',
    '本人、かわりの 人（15さいより 下は 親など）',
    'The person or a proxy; under 15 a parent or guardian',
  ),
  forms: ['shintai-techo'],
  notes: [
    photographSize,
    text(
      '診断書は、県の指定を受けた医師（15条指定医）に書いてもらいます。用紙は窓口にあります。',
      '診断書は 決まった 医者が 書きます。紙は 市役所に あります。',
      'Only designated doctors can write the certificate; the form is at the counter.',
    ),
  ],
  law: '身体障害者福祉法 第15条',
  source: { ...aizubange, confidence: 'high' },
  tier: 1,
})

const ryoikuTecho = procedure({
  id: 'ryoiku-techo',
  title: text('療育手帳を申し込む', '療育手帳を 申し込む', 'Apply for a certificate (intellectual)'),
  officialName: text(
    '療育手帳の交付申請・再判定',
    '療育手帳の 申し込み・再判定',
    'Certificate of intellectual disability: application or reassessment',
  ),
  events: ['disability'],
  per: 'member',
  requiredWhen: holds(wantsIntellectual),
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。再判定は手帳に書かれた時期に',
        '期限は ありません。再判定は 手帳に 書いて あります',
        'No deadline; reassessment is due at the time written on the certificate',
      ),
    },
  ],
  bring: [
    { item: 'photograph' },
    { item: 'disability-certificate', when: holds(holdsCertificate) },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter],
  whoCanFile: text('本人、保護者', '本人、お父さん・お母さんなど', 'The person, or a parent or guardian'),
  forms: ['ryoiku-techo'],
  notes: [
    text(
      '判定は、18歳未満は会津児童相談所、18歳以上は県障がい者総合福祉センターで受けます。',
      '18さいより 下は 会津児童相談所、18さいからは 県の センターで 調べます。',
      'The assessment is at the Aizu Child Guidance Centre under 18, and at the prefecture’s disability centre from 18.',
    ),
  ],
  law: '療育手帳制度要綱（福島県）',
  source: { ...aizubange, confidence: 'medium' },
  tier: 1,
})

const seishinTecho = procedure({
  id: 'seishin-techo',
  title: text(
    '精神障害者保健福祉手帳を申し込む・更新する',
    '精神障害者保健福祉手帳を 申し込む・新しく する',
    'Apply for or renew a certificate (mental)',
  ),
  officialName: text(
    '精神障害者保健福祉手帳の交付・更新申請',
    '精神障害者保健福祉手帳の 申し込み',
    'Certificate of mental disability: application or renewal',
  ),
  events: ['disability'],
  per: 'member',
  requiredWhen: holds(wantsMental),
  unchecked: [
    text(
      '精神疾患で初めて病院にかかった日から6か月以上たっている',
      'はじめて 病院に 行った 日から 6か月 たちました。',
      'Six months or more have passed since the first visit to a doctor',
    ),
  ],
  deadlines: [
    {
      when: is('certificate-matter', 'renew'),
      rules: [before(0, on('mental-certificate-expires-on'))],
      notBefore: { before: on('mental-certificate-expires-on'), count: 3, unit: 'months' },
      text: text(
        '有効期限の3か月前から、期限の日まで（閉庁日なら、その前の開庁日）',
        '期限の 3か月 前から、期限の 日までに',
        'From three months before until the day it expires (the open day before if the hall is closed)',
      ),
      loss: text(
        '期限が切れると、手帳もそれによる割引も使えなくなります。',
        '期限が 切れると 使えません。',
        'Once expired, neither the certificate nor its discounts can be used.',
      ),
    },
    { ...noDeadline, when: not(is('certificate-matter', 'renew')) },
  ],
  bring: [
    { item: 'mental-diagnosis' },
    { item: 'photograph' },
    { item: 'disability-certificate', when: is('certificate-matter', 'renew') },
    { item: 'my-number-either' },
  ],
  fee: free,
  department: 'shogaisha-shien',
  channels: [counter, cityOnline],
  whoCanFile: text('本人、代理人', '本人、かわりの 人', 'The person, or a proxy'),
  forms: ['seishin-techo'],
  notes: [
    photographSize,
    text(
      '自立支援医療（精神通院）も同じ診断書で申し込めることがあります。',
      '自立支援医療も 同じ 診断書で できる ことが あります。',
      'The same certificate may serve for medical support (outpatient).',
    ),
  ],
  law: '精神保健及び精神障害者福祉に関する法律 第45条',
  source: { ...aizubange, confidence: 'high' },
  tier: 1,
})

export const certificateProcedures: readonly Procedure[] = [shintaiTecho, ryoikuTecho, seishinTecho]
