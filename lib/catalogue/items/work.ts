import type { Item } from '@/lib/rules/schema'
import { text } from '../vocabulary'

export const workItems: readonly Item[] = [
  {
    id: 'continuation-application',
    name: text('任意継続の資格取得申出書', '任意継続の 申出書', 'Application for voluntary continuation'),
    note: text(
      '用紙は、前の健康保険（協会けんぽ・健康保険組合など）にあります。',
      '紙は 前の 保険に あります。',
      'The form comes from the former insurer.',
    ),
  },
  {
    id: 'unemployment-certificate',
    name: text(
      '雇用保険受給資格者証（または受給資格通知）',
      '雇用保険受給資格者証',
      'Employment insurance certificate of eligibility',
    ),
    note: text('ハローワークで受け取ります。', 'ハローワークで もらいます。', 'Issued by Hello Work.'),
  },
  {
    id: 'separation-slip',
    name: text('離職票', '離職票', 'Separation slip'),
    note: text(
      '辞めたあと、勤め先から届きます。',
      'やめた 後で 会社から 来ます。',
      'Sent by the employer after you leave.',
    ),
  },
  {
    id: 'separation-papers',
    name: text(
      '離職票・雇用保険受給資格者証など、辞めたことがわかるもの',
      '離職票など、仕事を やめた ことが わかる もの',
      'Separation slip or another proof that the job has ended',
    ),
  },
  {
    id: 'new-insurance-proof',
    name: text(
      '新しい健康保険の資格がわかるもの（全員分）',
      '新しい 保険が わかる もの（みんな）',
      'Proof of the new insurance, for everybody who joined',
    ),
    note: text(
      '資格確認書、資格情報のお知らせ、マイナポータルの画面のどれか。',
      '資格確認書か マイナポータルの 画面。',
      'Eligibility certificate, notice of eligibility, or the Mynaportal screen.',
    ),
  },
  {
    id: 'student-proof',
    name: text(
      '学生証の写しか在学証明書',
      '学生証の コピーか 在学証明書',
      'Copy of the student card, or certificate of enrolment',
    ),
  },
  {
    id: 'tax-statement',
    name: text(
      '源泉徴収票や収入・控除がわかる書類',
      '源泉徴収票など',
      'Tax withholding statement and papers on income and deductions',
    ),
  },
  {
    id: 'income-and-savings',
    name: text('収入と預貯金がわかるもの', 'お金が いくら あるか わかる もの', 'Papers on income and savings'),
    note: text(
      'ご家族全員の通帳など。',
      '家族 みんなの 通帳など。',
      'Bank books of everyone in the family, for example.',
    ),
  },
  {
    id: 'lease',
    name: text('家を借りた契約書', '家の 契約書', 'Lease'),
  },
  {
    id: 'job-search-proof',
    name: text(
      '求職の申し込みがわかるもの',
      '仕事を さがして いる ことが わかる もの',
      'Proof of registration with Hello Work',
    ),
  },
]
