import type { Question } from '@/lib/rules/schema'
import { anotherTurns75, someoneTurns65, wantsCare } from '../derived/ageing'
import { from20To59, from40, under75 } from '../derived/ages'
import { careInHousehold, isCareCertified, severalFrom40 } from '../derived/circumstances'
import { age, is } from '../rules'
import { all, any, event, holds, text } from '../vocabulary'

/** Before the single questions on care: one page lets most families pass. */
export const careFirstQuestions: readonly Question[] = [
  {
    id: 'care-situation',
    group: 'care',
    askWhen: event('ageing'),
    title: text(
      '介護のことで、当てはまるのはどれですか',
      '介護の ことは どれですか',
      'Which of these is true about care?',
    ),
    help: text(
      '家族の欄に入れた方について選んでください。40歳未満の方は、介護保険ではなく障がい福祉のサービスになります。',
      '家族の ところに 入れた 人の ことです。40さいより 下の 人は、障がいの サービスです。',
      'For the people you have listed. Anyone under 40 is served by disability services instead.',
    ),
    whenUnknown: text(
      '介護保険被保険者証に「要介護」「要支援」と書いてあれば、認定を受けています。迷うときは地域包括支援センターに相談できます。',
      '介護保険の カードに「要介護」「要支援」と あれば、認定が あります。地域包括支援センターに 相談できます。',
      'If the care insurance card says 要介護 or 要支援 there is a care level. The community support centre can help.',
    ),
  },
  {
    id: 'wants-care',
    group: 'care',
    askWhen: all(
      is('care-situation', 'wants', 'both'),
      holds(from40),
      any(holds(severalFrom40), is('care-situation', 'both')),
    ),
    title: text(
      'これから介護サービスを使いたい方は、だれですか',
      '介護サービスを 使いたい 人は だれですか',
      'Who wants to start using care services?',
    ),
    titleAlone: text(
      'これから介護サービスを使いたいですか',
      '介護サービスを 使いたいですか',
      'Do you want to start using care services?',
    ),
    help: text(
      'ホームヘルプ、デイサービス、福祉用具、施設などを使うには、先に認定が要ります。',
      '介護サービスを 使う 前に、認定を 受けます。',
      'Home help, day care, equipment and facilities all need a care level first.',
    ),
    whenUnknown: text(
      '地域包括支援センターで、認定が要るかどうかから相談できます。',
      '地域包括支援センターに 相談して ください。',
      'The community support centre can tell whether a care level is needed.',
    ),
  },
  {
    id: 'has-specified-disease',
    group: 'care',
    askWhen: all(holds(wantsCare), age({ under: 65 })),
    title: text(
      '特定疾病が原因で介護が要る方は、だれですか',
      '特定疾病で 介護が 要る 人は だれですか',
      'Who needs care because of a specified disease?',
    ),
    titleAlone: text(
      '特定疾病が原因で介護が要りますか',
      '特定疾病で 介護が 要りますか',
      'Do you need care because of a specified disease?',
    ),
    help: text(
      '65歳になるまでは、16の特定疾病（末期のがん、関節リウマチ、脳血管疾患、初老期の認知症、パーキンソン病関連など）のときだけ介護保険を使えます。',
      '65さいに なるまでは、16の 病気（がん・脳の 病気・認知症など）の ときだけ 使えます。',
      'Before 65 only sixteen diseases count: terminal cancer, rheumatoid arthritis, stroke, early dementia, Parkinson’s and others.',
    ),
    whenUnknown: text(
      'かかっている病院で「介護保険の特定疾病ですか」と聞いてください。',
      '病院で「介護保険の 特定疾病ですか」と 聞いて ください。',
      'Ask the doctor whether it is a specified disease of care insurance.',
    ),
  },
]

export const ageingQuestions: readonly Question[] = [
  {
    id: 'care-expires-on',
    group: 'care',
    askWhen: all(event('ageing'), holds(isCareCertified)),
    title: text(
      'あなたの認定の有効期間は、いつまでですか',
      'あなたの 認定は いつまでですか',
      'Until when is your care level valid?',
    ),
    titleForOther: text(
      '{who}の認定の有効期間は、いつまでですか',
      '{who}の 認定は いつまでですか',
      'Until when is the care level of {who} valid?',
    ),
    help: text(
      '介護保険被保険者証の「認定の有効期間」に書いてあります。',
      '介護保険の カードに 書いて あります。',
      'It is on the care insurance card, under 認定の有効期間.',
    ),
    whenUnknown: text(
      '申請中の方や証が見つからない方は、ケアマネジャーか高齢福祉課でわかります。',
      '申し込んで いる 人や カードが ない 人は、ケアマネジャーか 高齢福祉課に 聞いて ください。',
      'If an application is under way or the card is lost, ask the care manager or the Welfare for the Elderly Section.',
    ),
  },
  {
    id: 'care-place',
    group: 'care',
    askWhen: all(event('ageing'), holds(careInHousehold)),
    title: text(
      '認定を受けた方は、どこで介護サービスを使いますか',
      '認定が ある 人は、どこで 介護サービスを 使いますか',
      'Where will the person with a care level use services?',
    ),
    whenUnknown: text(
      'ケアマネジャーか地域包括支援センターに相談してください。',
      'ケアマネジャーか 地域包括支援センターに 相談して ください。',
      'Ask the care manager or the community support centre.',
    ),
  },
  {
    id: 'dependant-of-75',
    group: 'insurance',
    askWhen: all(event('ageing'), holds(anotherTurns75), holds(under75)),
    title: text(
      '75歳になる家族の、勤め先の健康保険の扶養に入っている方は、だれですか',
      '75さいに なる 家族の 会社の 健康保険の 扶養の 人は だれですか',
      'Who is insured as a dependant through the work of the person turning 75?',
    ),
    titleAlone: text(
      '75歳になる家族の、勤め先の健康保険の扶養に入っていますか',
      '75さいに なる 家族の 会社の 健康保険の 扶養ですか',
      'Are you insured as a dependant through the work of the person turning 75?',
    ),
    help: text(
      '75歳になった方が勤め先の健康保険を抜けると、扶養の家族も健康保険がなくなります。国民健康保険の方は選びません。',
      '75さいに なると 会社の 保険を やめます。扶養の 家族も 保険が なくなります。国民健康保険の 人は ちがいます。',
      'When that person leaves the work insurance, dependants lose theirs too. Not for those in National Health Insurance.',
    ),
    whenUnknown: text(
      '資格確認書の「被扶養者」の欄か、75歳になる方の勤め先で確かめられます。',
      '資格確認書の「被扶養者」を 見て ください。会社に 聞く ことも できます。',
      'Look for 被扶養者 on the eligibility certificate, or ask the employer.',
    ),
  },
  {
    id: 'third-category-of-65',
    group: 'insurance',
    askWhen: all(event('ageing'), holds(someoneTurns65), holds(from20To59)),
    title: text(
      '65歳になる会社員などの配偶者に扶養されている方（国民年金の第3号）は、だれですか',
      '65さいに なる おっと・つまの 扶養の 人（国民年金の 第3号）は だれですか',
      'Who is in the National Pension as the dependent spouse (category 3) of an employee turning 65?',
    ),
    titleAlone: text(
      '国民年金の第3号で、65歳になる会社員などの配偶者に扶養されていますか',
      '65さいに なる おっと・つまの 扶養ですか（国民年金の 第3号）',
      'Are you in the National Pension as the dependent spouse (category 3) of an employee turning 65?',
    ),
    help: text(
      '配偶者が65歳になると、会社を続けていても、60歳までは自分で国民年金を納めることになります。健康保険の扶養は続きます。',
      'おっと・つまが 65さいに なると、60さいまで 自分で 国民年金を はらいます。健康保険は かわりません。',
      'When the spouse turns 65 you pay the National Pension yourself until 60, even if work goes on. Health insurance stays.',
    ),
    whenUnknown: text(
      'ねんきんネットか、配偶者の勤め先、年金事務所で確かめられます。',
      '会社か 年金事務所に 聞いて ください。',
      'Look at Nenkin-net, or ask the spouse’s employer or the pension office.',
    ),
  },
]
