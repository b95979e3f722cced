import type { Department } from '@/lib/rules/schema'
import { text } from './vocabulary'

/**
 * In the order of one visit: residence and cards, insurance, children, care and disability, school, tax. Floors and
 * counter numbers were not published where they could be read: `place` stays null until confirmed (担当課確認).
 */
export const departments: readonly Department[] = [
  city('shimin', 1, text('市民課', '市民課', 'Citizens’ Affairs Section')),
  city('kokuho-nenkin', 2, text('国保年金課', '国保年金課', 'Health Insurance and Pension Section')),
  city('kodomo-katei', 3, text('こども家庭課', 'こども家庭課', 'Children and Families Section')),
  city('korei-fukushi', 4, text('高齢福祉課', '高齢福祉課', 'Welfare for the Elderly Section')),
  city('shogaisha-shien', 5, text('障がい者支援課', '障がい者支援課', 'Disability Support Section')),
  city('kenko-zoshin', 6, text('健康増進課', '健康増進課', 'Health Promotion Section')),
  city('gakko-kyoiku', 7, text('教育委員会 学校教育課', '学校教育課', 'School Education Section (Board of Education)')),
  city('kodomo-hoiku', 8, text('こども保育課', 'こども保育課', 'Childcare Section')),
  city('zeimu', 9, text('税務課', '税務課', 'Tax Section')),
  city('nozei', 10, text('納税課', '納税課', 'Tax Payment Section')),
  city('chiiki-fukushi', 11, text('地域福祉課', '地域福祉課', 'Community Welfare Section')),
  city('haikibutsu-taisaku', 12, text('廃棄物対策課', '廃棄物対策課', 'Waste Management Section')),
  city('kankyo-seikatsu', 13, text('環境生活課', '環境生活課', 'Environment and Living Section')),
  city('kenchiku-jutaku', 14, text('建築住宅課', '建築住宅課', 'Building and Housing Section')),
  city('norin', 15, text('農林課', '農林課', 'Agriculture and Forestry Section')),
  city('kiki-kanri', 16, text('危機管理課', '危機管理課', 'Crisis Management Section')),
  {
    ...city('suido', 17, text('上下水道料金センター', '水道料金センター', 'Water and Sewerage Fee Centre')),
    phone: '0242-22-6172',
  },
  city('nogyo-iinkai', 18, text('農業委員会', '農業委員会', 'Agricultural Committee')),
  city('senkyo', 19, text('選挙管理委員会', '選挙管理委員会', 'Election Administration Committee')),
  elsewhere('previous-city', text('前の市区町村', '前に 住んで いた 町', 'Your previous city')),
  elsewhere('next-city', text('引っ越し先の市区町村', 'あたらしい 町', 'Your new city')),
  elsewhere('pension-office', text('年金事務所', '年金事務所', 'Pension office')),
  elsewhere('police', text('会津若松警察署・運転免許センター', '警察', 'Police station or driving licence centre')),
  elsewhere('homukyoku', text('法務局', '法務局', 'Legal Affairs Bureau')),
  elsewhere('hokatsu-center', text('地域包括支援センター', '地域包括支援センター', 'Community support centre')),
  elsewhere('tax-office', text('税務署（会津若松税務署）', '税務署', 'Tax office (Aizuwakamatsu)')),
  elsewhere('family-court', text('家庭裁判所', '家庭裁判所', 'Family court')),
  elsewhere(
    'former-insurer',
    text('前の健康保険（協会けんぽ・健康保険組合など）', '前の 会社の 保険', 'Your former health insurer'),
  ),
  elsewhere('hello-work', text('ハローワーク会津若松', 'ハローワーク', 'Hello Work (public employment office)')),
  elsewhere('immigration', text('出入国在留管理局', '入管', 'Immigration Services Bureau')),
  elsewhere(
    'passport-office',
    text('旅券（パスポート）の窓口（福島県）', 'パスポートの 窓口', 'Passport office (Fukushima Prefecture)'),
  ),
  elsewhere('hospital', text('出産する病院・助産所', '病院', 'The hospital or birth centre')),
  elsewhere(
    'aizu-health-office',
    text(
      '福島県会津保健福祉事務所',
      '県の 会津保健福祉事務所',
      'Aizu Health and Welfare Office (Fukushima Prefecture)',
    ),
  ),
  elsewhere(
    'aizu-prefecture-office',
    text('福島県会津地方振興局', '県の 会津地方振興局', 'Aizu Regional Office (Fukushima Prefecture)'),
  ),
  elsewhere('school', text('通う学校', '学校', 'The school')),
  elsewhere('register-city', text('本籍のある市区町村', '本籍の 町', 'The city where the family register is')),
  elsewhere(
    'transport-office',
    text(
      '軽自動車検査協会・福島運輸支局',
      '軽自動車検査協会・運輸支局',
      'Light Motor Vehicle Inspection Organization, or the Fukushima Transport Office',
    ),
  ),
  elsewhere('donation-city', text('寄附した自治体', '寄附した 町', 'The place you donated to')),
  elsewhere('shakyo', text('会津若松市社会福祉協議会', '社会福祉協議会', 'Council of social welfare')),
  elsewhere('legal-support', text('法テラス', '法テラス', 'Japan Legal Support Center')),
  elsewhere('support-centre', text('女性相談支援センター・DV相談', 'DV相談', 'Women’s support centre')),
  elsewhere('fire-service', text('会津若松の消防署', '消防署', 'Fire service')),
  elsewhere('lender', text('借入先の金融機関', '銀行など', 'The lender')),
  elsewhere('employer', text('勤務先', '会社', 'Your employer')),
]

function city(id: string, order: number, name: Department['name']): Department {
  return { id, name, place: null, order, isCity: true }
}

function elsewhere(id: string, name: Department['name']): Department {
  return { id, name, place: null, order: 99, isCity: false }
}
