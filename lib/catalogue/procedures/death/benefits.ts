import type { Procedure } from '@/lib/rules/schema'
import { deceasedInKouki } from '../../derived/death'
import { within } from '../../periods'
import { is, on } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { counter, free, mail } from '../phrases'

/** The law counts from the day after the funeral; the day of death comes before it and so is on the safe side. */
const twoYears = {
  rules: [within({ years: 2 }, on('died-on'), { closedDay: 'stays' as const })],
  text: text(
    '葬儀を行った日の翌日から2年（ここでは早めに、亡くなった日から数えています）',
    '葬式の 次の 日から 2年までに',
    'Within 2 years after the funeral (counted here, on the safe side, from the day of death)',
  ),
  loss: text('2年を過ぎると受け取れません。', '2年の あとは もらえません。', 'After 2 years nothing is paid.'),
}

const held = text(
  '葬儀を行った（火葬だけのときは窓口で確かめます）',
  '葬式を した',
  'A funeral was held (ask if there was a cremation only)',
)

const kokuhoSousaihi = procedure({
  id: 'kokuho-sousaihi',
  title: text(
    '葬祭費を受け取る（国民健康保険）',
    '葬式の お金を もらう（国民健康保険）',
    'Claim the funeral benefit (National Health Insurance)',
  ),
  officialName: text('葬祭費（国民健康保険）の支給申請', '葬祭費', 'Funeral benefit of National Health Insurance'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-insurance', 'kokuho'),
  unchecked: [
    held,
    text(
      '会社の健康保険をやめてから3か月以内に亡くなったのではない（そのときは会社の健康保険の埋葬料が優先です）',
      '会社の 保険を やめて 3か月より 長い',
      'They had not left work insurance within the last 3 months (then that insurer pays)',
    ),
  ],
  deadlines: [twoYears],
  bring: [
    { item: 'funeral-proof' },
    { item: 'mourner-account' },
    { item: 'deceased-insurance-certificate' },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text(
    '喪主（葬儀を行った方）、代理人（委任状）',
    '喪主、かわりの 人（委任状）',
    'The chief mourner, or a proxy with a letter of proxy',
  ),
  dependsOn: ['shibou-todoke'],
  forms: ['kokuho-sosaihi'],
  notes: [
    text(
      '支給額は5万円が一般的です。会津若松市の額は窓口で確かめます。申請しないと支給されません。',
      'お金は ふつう 5万円です。申し込まないと もらえません。',
      'Usually 50,000 yen; ask for the city’s amount. It is only paid on application.',
    ),
  ],
  law: '国民健康保険法 第58条、会津若松市国民健康保険条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.city.yachimata.lg.jp/soshiki/10/7647.html',
    supports: '5万円・社保喪失3か月以内死亡は社保側',
  },
  tier: 1,
})

const koukiSousaihi = procedure({
  id: 'kouki-sousaihi',
  title: text(
    '葬祭費を受け取る（後期高齢者医療）',
    '葬式の お金を もらう（後期高齢者医療）',
    'Claim the funeral benefit (medical care for older people)',
  ),
  officialName: text(
    '葬祭費（後期高齢者医療）の支給申請',
    '葬祭費',
    'Funeral benefit of medical care for older people',
  ),
  events: ['death'],
  per: 'household',
  requiredWhen: holds(deceasedInKouki),
  unchecked: [
    held,
    text('亡くなった方が生活保護を受けていなかった', '生活保護では なかった', 'They were not on public assistance'),
  ],
  deadlines: [twoYears],
  bring: [
    { item: 'funeral-proof' },
    { item: 'mourner-account' },
    { item: 'deceased-insurance-certificate' },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'kokuho-nenkin',
  channels: [counter, mail],
  whoCanFile: text('喪主（葬儀を行った方）', '喪主', 'The chief mourner'),
  dependsOn: ['shibou-todoke'],
  forms: ['kouki-sosaihi'],
  notes: [
    text(
      '支給額は5万円が一般的です。福島県後期高齢者医療広域連合の額は窓口で確かめます。',
      'お金は ふつう 5万円です。',
      'Usually 50,000 yen; ask for the amount in Fukushima.',
    ),
  ],
  law: '高齢者の医療の確保に関する法律 第86条、広域連合の条例',
  source: {
    verification: 'web-checked',
    confidence: 'medium',
    url: 'https://www.kouikirengo-osaka.jp/home/supply/sousaihi',
    supports: '5万円・翌日から2年（他県の例）',
  },
  tier: 1,
})

const kenpoMaisoryo = procedure({
  id: 'kenpo-maisoryo',
  title: text(
    '埋葬料を勤め先の健康保険に申請する',
    '葬式の お金を 会社の 保険に 申し込む',
    'Claim the funeral benefit from the work insurance',
  ),
  officialName: text('埋葬料・家族埋葬料の支給申請', '埋葬料', 'Funeral benefit of employees’ health insurance'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('deceased-insurance', 'company', 'company-dependant'),
  deadlines: [
    {
      rules: [within({ years: 2 }, on('died-on'), { closedDay: 'stays' })],
      text: text(
        '亡くなった日の翌日から2年',
        'なくなった 次の 日から 2年までに',
        'Within 2 years after the day of death',
      ),
      loss: text('2年を過ぎると受け取れません。', '2年の あとは もらえません。', 'After 2 years nothing is paid.'),
    },
  ],
  bring: [{ item: 'death-proof' }, { item: 'bank-account' }],
  fee: free,
  department: 'employer',
  channels: [counter, mail],
  whoCanFile: text('生計を共にしていたご家族など', '家族など', 'The family they lived with, and others'),
  dependsOn: ['shibou-todoke'],
  notes: [
    text(
      '資格確認書も勤め先へ返します。くわしくは勤め先か健康保険に聞きます。',
      '保険の 紙も 会社に 返します。',
      'Return the eligibility certificate to the employer too. Ask the employer or the insurer.',
    ),
  ],
  law: '健康保険法 第100条・第113条・第193条',
  source: { verification: 'law-from-memory', confidence: 'medium' },
  tier: 'external',
})

export const deathBenefits: readonly Procedure[] = [kokuhoSousaihi, koukiSousaihi, kenpoMaisoryo]
