import type { Question } from '@/lib/rules/schema'
import { from40, under20 } from '../derived/ages'
import { isNewborn } from '../derived/birth'
import { careInHousehold, disabilityInHousehold, foreignerInHousehold, severalFrom40 } from '../derived/circumstances'
import { isConcerned } from '../derived/disability'
import { facilityMatters } from '../derived/insurance'
import { is } from '../rules'
import { all, any, event, holds, not, text } from '../vocabulary'

const several = is('household-circumstances', 'several')

export const cardQuestion: Question = {
  id: 'has-my-number-card',
  group: 'people',
  askWhen: not(all(event('birth'), holds(isNewborn))),
  title: text(
    'マイナンバーカードを持っている方は、だれですか',
    'マイナンバーカードが ある 人は だれですか',
    'Who has a My Number Card?',
  ),
  titleAlone: text(
    'マイナンバーカードを持っていますか',
    'マイナンバーカードが ありますか',
    'Do you have a My Number Card?',
  ),
  help: text(
    'プラスチックのカードです。紙の「通知カード」だけの方は、持っていないほうに入ります。',
    'プラスチックの カードです。紙の「通知カード」は ちがいます。',
    'The plastic card. The paper notification card does not count.',
  ),
  whenUnknown: text(
    'カードを家の中で探してください。なくした方は窓口で伝えてください。',
    'カードを 家で さがして ください。ない 人は 市役所で 言って ください。',
    'Look for the card at home. If it is lost, tell us at the counter.',
  ),
}

export const circumstancesQuestions: readonly Question[] = [
  {
    id: 'household-circumstances',
    group: 'people',
    askWhen: event(
      'moving-in',
      'moving-within',
      'moving-out',
      'job-leaving',
      'job-starting',
      'marriage',
      'divorce',
      'name-change',
    ),
    title: text('次に当てはまる方はいますか', '次の 人は いますか', 'Does any of these apply to you or your family?'),
    help: text(
      'あなたとご家族について選んでください。当てはまる方だけの手続きがあります。',
      'あなたと 家族の ことです。その 人だけの 手続きが あります。',
      'You and your family. Some procedures are only for them.',
    ),
    whenUnknown: text(
      '手帳や受給者証、介護保険の証が家にあるかを見てください。住んでいる（いた）市区町村の福祉の係でもわかります。',
      '手帳や 介護の カードが あるか 見て ください。市役所に 聞く ことも できます。',
      'Look for certificates or care insurance papers at home. The city where they were issued also knows.',
    ),
  },
  {
    id: 'has-foreign-member',
    group: 'people',
    askWhen: several,
    title: text('外国籍の方はいますか', '外国の 国籍の 人は いますか', 'Does anyone have a foreign nationality?'),
    whenUnknown: text(
      'パスポートか在留カードを見てください。',
      'パスポートか 在留カードを 見て ください。',
      'Look at the passport or residence card.',
    ),
  },
  {
    id: 'nationality',
    group: 'people',
    askWhen: holds(foreignerInHousehold),
    title: text('あなたの国籍はどれですか', 'あなたの 国籍は どれですか', 'What is your nationality?'),
    titleForOther: text('{who}の国籍はどれですか', '{who}の 国籍は どれですか', 'What is the nationality of {who}?'),
    whenUnknown: text(
      '在留カードか特別永住者証明書を見てください。',
      '在留カードを 見て ください。',
      'Look at the residence card or special permanent resident certificate.',
    ),
  },
  {
    id: 'has-pregnant-member',
    group: 'people',
    askWhen: several,
    title: text('妊娠中の方はいますか', 'おなかに 赤ちゃんが いる 人は いますか', 'Is anyone pregnant?'),
    whenUnknown: text(
      '病院で妊娠がわかってから、あらためて健康増進課に相談できます。',
      '病院で わかった 後で、健康増進課に 相談できます。',
      'You can talk to the Health Promotion Section once a doctor has confirmed it.',
    ),
  },
  {
    id: 'has-disabled-member',
    group: 'people',
    askWhen: several,
    title: text('障がいのある方はいますか', '障がいの ある 人は いますか', 'Does anyone have a disability?'),
    help: text(
      '障害者手帳、自立支援医療、特別児童扶養手当などを使っている方です。',
      '障害者手帳・自立支援医療などを 使って いる 人です。',
      'Anyone with a disability certificate, medical support for disabilities or related allowances.',
    ),
    whenUnknown: text(
      '手帳や受給者証が家にあるかを見てください。',
      '手帳や 受給者証が あるか 見て ください。',
      'Look for certificates at home.',
    ),
  },
  {
    id: 'has-disability-certificate',
    group: 'people',
    askWhen: holds(disabilityInHousehold),
    title: text(
      '障害者手帳を持っている方は、だれですか',
      '障害者手帳が ある 人は だれですか',
      'Who has a disability certificate?',
    ),
    titleAlone: text('障害者手帳を持っていますか', '障害者手帳が ありますか', 'Do you have a disability certificate?'),
    help: text(
      '身体障害者手帳、療育手帳、精神障害者保健福祉手帳のどれかです。',
      '身体障害者手帳・療育手帳・精神障害者保健福祉手帳です。',
      'A certificate for a physical, intellectual or mental disability.',
    ),
    whenUnknown: text(
      '手帳が家にあるかを見てください。前の市区町村の障がい福祉の係でもわかります。',
      '手帳が あるか 見て ください。前の 町の 市役所に 聞く ことも できます。',
      'Look for it at home. Your previous city also knows.',
    ),
  },
  {
    id: 'uses-jiritsu-shien-iryo',
    group: 'people',
    askWhen: any(holds(disabilityInHousehold), holds(isConcerned)),
    title: text(
      '自立支援医療を使っている方は、だれですか',
      '自立支援医療を 使って いる 人は だれですか',
      'Who uses medical support for disabilities (jiritsu shien iryo)?',
    ),
    titleAlone: text(
      '自立支援医療を使っていますか',
      '自立支援医療を 使って いますか',
      'Do you use medical support for disabilities (jiritsu shien iryo)?',
    ),
    help: text(
      '精神通院・更生医療・育成医療の受給者証を持っている方です。',
      '精神通院・更生医療・育成医療の 受給者証が ある 人です。',
      'Anyone with a recipient certificate for psychiatric outpatient, rehabilitative or developmental care.',
    ),
    whenUnknown: text(
      '受給者証が家にあるかを見てください。かかっている病院でもわかります。',
      '受給者証が あるか 見て ください。病院に 聞く ことも できます。',
      'Look for the recipient certificate. The hospital also knows.',
    ),
  },
  {
    id: 'is-severely-disabled-child',
    group: 'people',
    askWhen: all(holds(disabilityInHousehold), holds(under20)),
    title: text(
      '重度か中度の障がいのあるお子さんは、だれですか',
      '重い 障がいの ある 子どもは だれですか',
      'Which child has a severe or moderate disability?',
    ),
    titleAlone: text(
      '重度か中度の障がいがありますか',
      '重い 障がいが ありますか',
      'Do you have a severe or moderate disability?',
    ),
    help: text(
      '手帳がなくても、診断書で認められることがあります。',
      '手帳が なくても、医者の 紙で 認められる ことが あります。',
      'A medical certificate may be enough; no disability certificate is needed.',
    ),
    whenUnknown: text(
      'かかっている病院か、こども家庭課に相談してください。',
      '病院か こども家庭課に 相談して ください。',
      'Ask the hospital or the Children and Families Section.',
    ),
  },
  {
    id: 'has-member-in-care',
    group: 'people',
    askWhen: several,
    title: text(
      '要介護・要支援の認定を受けた方はいますか',
      '介護の 認定が ある 人は いますか',
      'Does anyone have a care level?',
    ),
    help: text('申請中の方も含みます。', '申し込んで いる 人も 入ります。', 'Also if an application is under way.'),
    whenUnknown: text(
      '介護保険被保険者証を見てください。ケアマネジャーでもわかります。',
      '介護保険の カードを 見て ください。ケアマネジャーに 聞く ことも できます。',
      'Look at the care insurance card, or ask the care manager.',
    ),
  },
  {
    id: 'is-care-certified',
    group: 'people',
    askWhen: all(holds(careInHousehold), holds(from40), holds(severalFrom40)),
    title: text(
      '要介護・要支援の認定を受けている方は、だれですか',
      '介護の 認定が ある 人は だれですか',
      'Who has a care level?',
    ),
    titleAlone: text('要介護・要支援の認定を受けていますか', '介護の 認定が ありますか', 'Do you have a care level?'),
    help: text('申請中の方も含みます。', '申し込んで いる 人も 入ります。', 'Also if an application is under way.'),
    whenUnknown: text(
      '介護保険被保険者証を見てください。ケアマネジャーでもわかります。',
      '介護保険の カードを 見て ください。ケアマネジャーに 聞く ことも できます。',
      'Look at the care insurance card, or ask the care manager.',
    ),
  },
]

export const facilityQuestion: Question = {
  id: 'moved-into-facility',
  group: 'people',
  askWhen: all(is('moved-from', 'other-city'), holds(facilityMatters)),
  title: text(
    '施設や病院に入るために引っ越してきた方は、だれですか',
    '施設や 病院に 入る ために 来た 人は だれですか',
    'Who moved here into a care facility or hospital?',
  ),
  titleAlone: text(
    '施設や病院に入るために引っ越してきましたか',
    '施設や 病院に 入る ために 来ましたか',
    'Did you move here into a care facility or hospital?',
  ),
  help: text(
    '特別養護老人ホーム、有料老人ホームなどです。前の市区町村の保険が続くことがあります。',
    '老人ホームなどです。前の 町の 保険が 続く ことが あります。',
    'Nursing homes and the like. The previous city may stay responsible.',
  ),
  whenUnknown: text(
    '施設の方に「住所地特例の対象か」と聞いてください。',
    '施設の 人に「住所地特例ですか」と 聞いて ください。',
    'Ask the facility whether the special address rule (jushochi tokurei) applies.',
  ),
}
