import type { Question } from '@/lib/rules/schema'
import { holdsCertificate } from '../derived/disability'
import { is, yes } from '../rules'
import { all, always, any, anyMember, event, holds, memberCount, text } from '../vocabulary'

export const disabilityFirstQuestions: readonly Question[] = [
  {
    id: 'concerned-by-disability',
    group: 'disability',
    askWhen: all(event('disability'), memberCount(always, { atLeast: 2 })),
    title: text('障がいのことで手続きする方は、だれですか', '障がいの ある 人は だれですか', 'Who has the disability?'),
    titleAlone: text(
      '障がいのことで手続きするのは、あなたですか',
      '障がいの ある 人は あなたですか',
      'Is it you who has the disability?',
    ),
    help: text(
      '病気やけがで生活に支えが要る方、お子さんの発達が気になる方も選んでください。手帳がなくてもかまいません。',
      '病気や けがで 助けが いる 人も えらんで ください。手帳が なくても いいです。',
      'Also anyone who needs support after illness or injury, or a child whose development worries you. No certificate is needed.',
    ),
    whenUnknown: text(
      '障がい者支援課で相談できます。',
      '障がい者支援課に 相談して ください。',
      'Talk to the Disability Support Section.',
    ),
  },
  {
    id: 'certificate-matter',
    group: 'disability',
    askWhen: event('disability'),
    title: text(
      '障害者手帳について、どれに当てはまりますか',
      '障害者手帳は どれですか',
      'What about the disability certificate?',
    ),
    help: text(
      '身体障害者手帳、療育手帳、精神障害者保健福祉手帳のことです。',
      '身体障害者手帳・療育手帳・精神障害者保健福祉手帳の ことです。',
      'For physical, intellectual or mental disabilities.',
    ),
    whenUnknown: text(
      '手帳が家にあるかを見てください。障がい者支援課でもわかります。',
      '手帳が あるか 見て ください。障がい者支援課に 聞く ことも できます。',
      'Look for it at home, or ask the Disability Support Section.',
    ),
  },
  {
    id: 'disability-type',
    group: 'disability',
    askWhen: is('certificate-matter', 'new', 'renew'),
    title: text('どの障がいの手帳ですか', 'どの 障がいの 手帳ですか', 'A certificate for which disability?'),
    whenUnknown: text(
      'かかっている病院か、障がい者支援課で相談できます。',
      '病院か 障がい者支援課に 相談して ください。',
      'Ask the hospital or the Disability Support Section.',
    ),
  },
  {
    id: 'mental-certificate-expires-on',
    group: 'disability',
    askWhen: all(is('certificate-matter', 'renew'), is('disability-type', 'mental', 'several')),
    title: text(
      '精神障害者保健福祉手帳の有効期限はいつですか',
      '精神障害者保健福祉手帳は いつまでですか',
      'When does the mental health certificate expire?',
    ),
    help: text(
      '手帳に書いてあります（2年ごと）。',
      '手帳に 書いて あります（2年ごと）。',
      'It is written on it; it lasts two years.',
    ),
    whenUnknown: text(
      '手帳を見てください。なくした方は障がい者支援課でわかります。',
      '手帳を 見て ください。ない 人は 障がい者支援課に 聞いて ください。',
      'Look at the certificate, or ask the Disability Support Section.',
    ),
  },
  {
    id: 'disability-grade',
    group: 'disability',
    askWhen: holds(holdsCertificate),
    title: text('手帳の等級はどれですか', '手帳の 級は どれですか', 'Which grade is on the certificate?'),
    whenUnknown: text(
      '手帳の「等級」「障害程度」の欄を見てください。',
      '手帳の「級」を 見て ください。',
      'Look for 等級 on the certificate.',
    ),
  },
]

export const disabilityQuestions: readonly Question[] = [
  {
    id: 'medical-support-expires-on',
    group: 'disability',
    askWhen: all(event('disability'), anyMember(yes('uses-jiritsu-shien-iryo'))),
    title: text(
      '自立支援医療の受給者証の有効期限はいつですか',
      '自立支援医療は いつまでですか',
      'When does the medical support certificate expire?',
    ),
    help: text(
      '受給者証に書いてあります（1年ごと）。2枚以上あるときは、早いほうを入れます。',
      '受給者証に 書いて あります（1年ごと）。2つ ある ときは、早い ほうです。',
      'It is written on it; it lasts one year. With several, enter the earliest.',
    ),
    whenUnknown: text(
      '受給者証か、かかっている病院でわかります。',
      '受給者証を 見て ください。病院に 聞く ことも できます。',
      'Look at the certificate, or ask the hospital.',
    ),
  },
  {
    id: 'has-car-for-disabled',
    group: 'living',
    askWhen: any(holds(holdsCertificate), is('vehicle-matter', 'got')),
    title: text(
      '障がいのある方のために使っている車がありますか',
      '障がいの ある 人の ために 使う 車が ありますか',
      'Is a car used for the disabled person?',
    ),
    help: text(
      '本人の車も、通院や通学のために家族が運転する車も含みます。',
      '本人の 車も、家族の 車も 入ります。',
      'Their own, or one in which family take them to hospital or school.',
    ),
    whenUnknown: text(
      '車検証の使用者の欄を見てください。',
      '車検証を 見て ください。',
      'Look at the user on the vehicle certificate.',
    ),
  },
]
