import type { Condition, Fee, Procedure } from '@/lib/rules/schema'
import { familyPaperWanted, registerOutOfReach } from '../../derived/certificates'
import { is, no, yes } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { familyRegister } from '../death/certificates'
import { counter, mail, noDeadline } from '../phrases'
import { fromLaw, fromLawRoughly, fromPractice } from '../sources'

const feeUnknown: Fee = {
  amountYen: null,
  text: text(
    '市の手数料条例の別表によります（担当課に確認中）',
    'いくらか 市役所で 聞いて ください',
    'Set by the city’s fee ordinance; ask at the counter',
  ),
}

const byProxy = { item: 'letter-of-proxy', when: yes('comes-as-proxy') }

const bySelfOrProxy = text(
  '本人、代理人（委任状）',
  '本人、かわりの 人（委任状）',
  'The person, or a proxy with a letter of proxy',
)

function wants(...papers: ('register' | 'addresses' | 'identity' | 'acceptance')[]): Condition {
  return is('family-paper', ...papers, 'several')
}

/** The same certificate as after a death, but asked for: it stands among what has to be done. */
const register: Procedure = {
  ...familyRegister,
  id: 'koseki-shomei-kibo',
  events: ['certificates'],
  requiredWhen: wants('register'),
  exceptions: [
    {
      when: all(no('register-is-here'), yes('comes-as-proxy')),
      because: text(
        '本籍がほかの市区町村にある戸籍は、頼まれた方ではとれないため（本籍地に請求します）',
        '本籍が ほかの 町の 戸籍は、たのまれた 人は もらえません。本籍の 町に たのみます。',
        'Because a register kept elsewhere cannot be had here by proxy; ask the city where it is.',
      ),
    },
  ],
  need: 'must',
  unchecked: [],
  bring: [{ item: 'identity-document-with-photo' }, { item: 'proof-of-relation' }, byProxy],
}

const elsewhere = procedure({
  id: 'koseki-honsekichi-seikyu',
  title: text('本籍のある市区町村に請求する', '本籍の 町に たのむ', 'Ask the city where the register is'),
  officialName: text(
    '本籍地への戸籍・附票・身分証明書の請求',
    '本籍の 町への 請求',
    'Request for register papers to the city of the register',
  ),
  events: ['certificates'],
  per: 'household',
  requiredWhen: holds(registerOutOfReach),
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, byProxy],
  fee: {
    amountYen: null,
    text: text(
      '市区町村で違います。郵便では定額小為替と返信用の封筒を入れます',
      '町で ちがいます。郵便は 定額小為替と 封筒を 入れます',
      'Differs by city; by post enclose a postal money order and a return envelope',
    ),
  },
  department: 'register-city',
  channels: [mail, counter],
  whoCanFile: text(
    '本人・配偶者・父母や祖父母・子や孫、代理人（委任状）',
    '本人・おっと・つま・親・子・まご、かわりの 人',
    'The person, spouse, parents and grandparents, children and grandchildren, or a proxy',
  ),
  law: '戸籍法 第10条、住民基本台帳法 第20条',
  source: fromLaw,
  tier: 'external',
})

const addresses = procedure({
  id: 'koseki-fuhyo',
  title: text('戸籍の附票をとる', '戸籍の 附票を もらう', 'Get the address record of the register'),
  officialName: text('戸籍の附票の写し', '戸籍の 附票', 'Copy of the address record of the family register'),
  events: ['certificates'],
  per: 'household',
  requiredWhen: all(wants('addresses'), yes('register-is-here')),
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, byProxy],
  fee: feeUnknown,
  department: 'shimin',
  channels: [counter, mail],
  whoCanFile: text(
    '本人・配偶者・父母や祖父母・子や孫、代理人（委任状）',
    '本人・おっと・つま・親・子・まご、かわりの 人',
    'The person, spouse, parents and grandparents, children and grandchildren, or a proxy',
  ),
  forms: ['koseki-seikyu'],
  notes: [
    text(
      '本籍や筆頭者を載せるときは、窓口で伝えます。',
      '本籍を のせる ときは 言って ください。',
      'Say so if registered domicile and head have to be shown.',
    ),
  ],
  law: '住民基本台帳法 第20条',
  source: fromLaw,
  tier: 2,
})

const standing = procedure({
  id: 'mibun-shomei-kibo',
  title: text(
    '身分証明書・独身証明書をとる',
    '身分証明書・独身証明書を もらう',
    'Get a certificate of standing or of being single',
  ),
  officialName: text(
    '身分証明書・独身証明書',
    '身分証明書・独身証明書',
    'Certificate of standing; certificate of being single',
  ),
  events: ['certificates'],
  per: 'household',
  requiredWhen: all(wants('identity'), yes('register-is-here')),
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, byProxy],
  fee: feeUnknown,
  department: 'shimin',
  channels: [counter, mail],
  whoCanFile: bySelfOrProxy,
  forms: ['koseki-seikyu'],
  notes: [
    text(
      '破産や後見の登記がないことなどの証明です。写真のある身分証のことではありません。',
      '写真の ある 身分証とは ちがいます。',
      'It certifies that there is no bankruptcy or guardianship; it is not an identity card.',
    ),
  ],
  law: '会津若松市手数料条例（行政証明）',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/j/reiki_int/reiki_honbun/c503RG00000229.html',
    supports: '手数料は別表、生活保護受給者は免除',
  },
  tier: 2,
})

const acceptance = procedure({
  id: 'juri-shomei',
  title: text('届の受理証明書をとる', '届を 出した 証明を もらう', 'Get proof that a notification was accepted'),
  officialName: text('戸籍届書の受理証明書', '受理証明書', 'Certificate of acceptance'),
  events: ['certificates'],
  per: 'household',
  requiredWhen: wants('acceptance'),
  unchecked: [
    text(
      'その届を会津若松市に出した（ほかの市区町村に出した届は、そこでとります）',
      'その 届を 会津若松市に 出しました。',
      'The notification was filed in Aizuwakamatsu; otherwise ask where it was filed',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }, byProxy],
  fee: {
    amountYen: 350,
    text: text('1通350円（賞状の形のものは1,400円）', '350円', '¥350 each (¥1,400 on fine paper)'),
  },
  department: 'shimin',
  channels: [counter, mail],
  whoCanFile: text('届け出た本人、代理人（委任状）', '届を 出した 人、かわりの 人', 'Whoever filed it, or a proxy'),
  forms: ['koseki-seikyu'],
  law: '戸籍法 第48条',
  source: fromLawRoughly,
  tier: 2,
})

const absence = procedure({
  id: 'fuzai-shomei',
  title: text(
    '住所や本籍がないことの証明をとる',
    '住所や 本籍が ない 証明を もらう',
    'Get proof that an address is not registered',
  ),
  officialName: text(
    '不在住証明書・不在籍証明書',
    '不在住・不在籍の 証明',
    'Certificate of no residence or no register',
  ),
  events: ['certificates'],
  per: 'household',
  requiredWhen: holds(familyPaperWanted),
  need: 'optional',
  unchecked: [
    text(
      '登記や車の手続きで、古い住所の記録が消えていて求められた',
      '古い 住所の 記録が なくて、もとめられました。',
      'Asked for because the record of an old address is gone (land register, vehicles)',
    ),
  ],
  deadlines: [noDeadline],
  bring: [{ item: 'identity-document' }],
  fee: feeUnknown,
  department: 'shimin',
  channels: [counter, mail],
  whoCanFile: text('どなたでも（使いみちを書きます）', 'だれでも', 'Anyone, stating the purpose'),
  law: '会津若松市手数料条例（行政証明）',
  source: fromPractice,
  tier: 2,
})

export const familyRegisterPapers: readonly Procedure[] = [
  register,
  addresses,
  standing,
  acceptance,
  elsewhere,
  absence,
]
