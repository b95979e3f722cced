import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const familyItems: readonly Item[] = [
  {
    id: 'child-insurance-proof',
    name: text(
      'お子さんの健康保険がわかるもの',
      '子どもの 健康保険が わかる もの',
      'Proof of the child’s health insurance',
    ),
    note: text(
      '資格確認書、資格情報のお知らせ、マイナポータルの画面のどれか。',
      '資格確認書か マイナポータルの 画面。',
      'Eligibility certificate, notice of eligibility, or the Mynaportal screen.',
    ),
  },
  {
    id: 'school-certificate',
    name: text('在学証明書', '在学証明書', 'Certificate of enrolment'),
    note: text('前の学校が出します。', '前の 学校で もらいます。', 'From the previous school.'),
  },
  {
    id: 'textbook-certificate',
    name: text('教科用図書給与証明書', '教科書の 証明書', 'Certificate of textbooks received'),
    note: text('前の学校が出します。', '前の 学校で もらいます。', 'From the previous school.'),
  },
  {
    id: 'maternal-handbook',
    name: text('母子健康手帳', '母子健康手帳', 'Mother and child health handbook'),
  },
  {
    id: 'employment-certificate',
    name: text(
      '就労証明書など、預ける理由がわかる書類',
      '会社の 証明書（就労証明書）など',
      'Certificate of employment, or other reason for childcare',
    ),
    note: text(
      '父母それぞれの分。勤務先に書いてもらいます。',
      'お父さんと お母さんの 分。会社で もらいます。',
      'For each parent, filled in by the employer.',
    ),
  },
  {
    id: 'jidofuyoteate-certificate',
    name: text('児童扶養手当証書', '児童扶養手当証書', 'Child rearing allowance certificate'),
    note: text(
      '前の市区町村で受けていた方。',
      '前の 町で もらって いた 人。',
      'If you received it in your previous city.',
    ),
  },
  {
    id: 'living-situation-papers',
    name: text('家賃や生計の状況がわかる書類', '家の 契約書など', 'Papers on rent and livelihood'),
    note: text(
      '賃貸借契約書、養育費の申告書など。窓口での面談で使います。',
      '家の 契約書や、養育費の 紙。市役所で 話を します。',
      'Lease, statement of child support; used in the interview.',
    ),
  },
  {
    id: 'disability-medical-certificate',
    name: text('手当用の診断書', '手当の ための 診断書', 'Medical certificate for the allowance'),
    note: text(
      '用紙は窓口にあります。手帳で省けることもあります。',
      '紙は 市役所に あります。手帳が あれば 要らない ことも あります。',
      'The form is at the counter. A disability certificate may be enough.',
    ),
  },
  {
    id: 'previous-city-tax-certificate',
    name: text(
      '前の市区町村の課税（所得）証明書',
      '前の 町の 税金の 証明書',
      'Tax (income) certificate of your previous city',
    ),
    note: text(
      'その年の1月1日に住んでいた市区町村が出します。マイナンバーで確かめられるときはいりません。',
      '1月1日に 住んで いた 町で もらいます。マイナンバーで わかる ときは いりません。',
      'Issued where you lived on 1 January; not needed where the Individual Number tells.',
    ),
  },
  {
    id: 'income-papers',
    name: text('所得や手当の受給がわかるもの', 'お金の ことが わかる 紙', 'Papers on income or allowances'),
  },
  {
    id: 'disability-certificate',
    name: text('障害者手帳', '障害者手帳', 'Disability certificate'),
  },
  {
    id: 'jiritsu-iryo-certificate',
    name: text('自立支援医療の受給者証', '自立支援医療の 受給者証', 'Recipient certificate for medical support'),
  },
  {
    id: 'own-insurance-proof',
    name: text('健康保険がわかるもの', '健康保険が わかる もの', 'Proof of health insurance'),
    note: text(
      '資格確認書かマイナポータルの画面。',
      '資格確認書か マイナポータルの 画面。',
      'Eligibility certificate or the Mynaportal screen.',
    ),
  },
]
