import type { Question } from '@/lib/rules/schema'
import { familyInsuranceTold, hasAnotherChild, motherInKokuho } from '../derived/birth'
import { hasChildUntil18 } from '../derived/children'
import { someoneHasNewName } from '../derived/names'
import { all, any, event, holds, not, text } from '../vocabulary'

export const birthPlaceQuestion: Question = {
  id: 'birth-place',
  group: 'birth',
  title: text('赤ちゃんはどこで生まれましたか', '赤ちゃんは どこで 生まれましたか', 'Where was the baby born?'),
  help: text(
    '国外のときは、出生届の期限と持ち物が変わります。',
    '外国の ときは、届を 出す 日と 持って いく ものが ちがいます。',
    'Abroad, the deadline and the papers of the registration differ.',
  ),
  whenUnknown: text(
    '出生証明書に書いてあります。',
    '出生証明書に 書いて あります。',
    'It is on the birth certificate.',
  ),
}

export const birthQuestions: readonly Question[] = [
  {
    id: 'baby-parents',
    group: 'birth',
    askWhen: event('birth'),
    title: text(
      '赤ちゃんの父と母は、次のどれですか',
      '赤ちゃんの お父さんと お母さんは どれですか',
      'Which of these is true of the baby’s parents?',
    ),
    help: text(
      '届け出る方や、父との関係の届、在留資格の手続きが変わります。',
      '届を 出す 人や、ビザの 手続きが 変わります。',
      'It decides who files, and whether the father or Immigration comes in.',
    ),
    whenUnknown: text(
      '市民課の戸籍の係に相談できます。名前を言わずに電話でもかまいません。',
      '市民課に 電話で 聞いて いいです。名前は 言わなくて いいです。',
      'The family register desk of the Citizens’ Affairs Section can be asked, also by telephone and without your name.',
    ),
  },
  {
    id: 'birth-weight',
    group: 'birth',
    title: text(
      '生まれたときの体重はどれですか',
      '生まれた ときの 体重は どれですか',
      'How much did the baby weigh at birth?',
    ),
    help: text(
      '双子などで一人でも当てはまれば、軽いほうを選びます。',
      'ふたごの ときは、かるい ほうを えらびます。',
      'For twins, choose the lighter one.',
    ),
    whenUnknown: text(
      '母子健康手帳に書いてあります。',
      '母子健康手帳に 書いて あります。',
      'It is in the maternal and child health handbook.',
    ),
  },
  {
    id: 'baby-insurance',
    group: 'birth',
    askWhen: not(holds(familyInsuranceTold)),
    title: text(
      '赤ちゃんは、どの健康保険に入りますか',
      '赤ちゃんは どの 保険に 入りますか',
      'Which health insurance will the baby join?',
    ),
    help: text(
      '父母のどちらかが勤め先の健康保険に入っていれば、ふつうはその扶養に入ります。',
      'お父さんか お母さんが 会社の 保険なら、ふつう それに 入ります。',
      'If a parent is insured through work, the baby usually joins as a dependant.',
    ),
    whenUnknown: text(
      '父母の勤め先で、扶養に入れるか聞いてください。',
      'お父さんや お母さんの 会社に 聞いて ください。',
      'Ask the parents’ employers whether the baby can join.',
    ),
  },
  {
    id: 'mother-in-kokuho',
    group: 'birth',
    askWhen: not(holds(familyInsuranceTold)),
    title: text(
      '赤ちゃんのお母さんは、国民健康保険に入っていますか',
      '赤ちゃんの お母さんは 国民健康保険ですか',
      'Is the baby’s mother in National Health Insurance?',
    ),
    whenUnknown: text(
      '資格確認書か、マイナポータルの「健康保険証」で確かめられます。',
      '資格確認書か マイナポータルを 見て ください。',
      'Look at the eligibility certificate or at Mynaportal.',
    ),
  },
  {
    id: 'birth-payment',
    group: 'birth',
    title: text(
      '出産の費用は、どのように払いましたか',
      '病院に お金を どのように はらいましたか',
      'How was the birth paid for?',
    ),
    help: text(
      '退院のときの領収・明細書に「直接支払制度」とあれば、一時金は病院に払われています。',
      '領収書に「直接支払制度」と 書いて あれば、病院に はらわれて います。',
      'If the hospital bill says 直接支払制度, the grant was paid to the hospital.',
    ),
    askWhen: holds(motherInKokuho),
    whenUnknown: text(
      '病院の会計で確かめられます。',
      '病院に 聞いて ください。',
      'The hospital’s accounts desk can tell.',
    ),
  },
  {
    id: 'first-category-parents',
    group: 'birth',
    title: text(
      '赤ちゃんの父母のうち、国民年金を自分で納めている方はいますか',
      'お父さんと お母さんの うち、国民年金を 自分で はらって いる 人は いますか',
      'Does a parent of the baby pay into the National Pension themselves?',
    ),
    help: text(
      '自営業、フリーランス、学生、無職などの方です（第1号被保険者）。免除や猶予を受けている方も含みます。',
      '自分の 店の 人・学生・仕事が ない 人などです。',
      'Self-employed, students and people without work (category 1), exempt ones included.',
    ),
    whenUnknown: text(
      '給与明細で「厚生年金」が引かれていれば、その方は納めていません。年金事務所でもわかります。',
      '給料の 紙に「厚生年金」が あれば、ちがいます。',
      'If 厚生年金 is taken from the wages, that person does not. The pension office can tell too.',
    ),
  },
]

/** After whether the claimant is a public servant: then nothing comes from the city. */
export const childAllowanceQuestions: readonly Question[] = [
  {
    id: 'receives-child-allowance',
    group: 'children',
    title: text(
      'いま、会津若松市から児童手当を受け取っていますか',
      '今 会津若松市から 児童手当を もらって いますか',
      'Do you receive the child allowance from Aizuwakamatsu now?',
    ),
    help: text(
      '赤ちゃんが生まれた方は、上のお子さんの分です。公務員で、職場から受けている方は「いいえ」です。',
      '赤ちゃんが 生まれた 人は、上の 子どもの 分です。公務員は「いいえ」です。',
      'After a birth: for the older children. Answer no if a public employer pays it.',
    ),
    askWhen: any(
      all(event('birth'), holds(hasAnotherChild)),
      all(event('marriage', 'name-change'), holds(hasChildUntil18), holds(someoneHasNewName)),
    ),
    whenUnknown: text(
      '偶数月の10日ごろに、市からの入金があるかを通帳で確かめます。',
      '銀行の 通帳を 見て ください。',
      'Look for a payment from the city around the 10th of even months.',
    ),
  },
]
