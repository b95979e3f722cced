import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { dayOf, is, no, yes } from '../rules'
import { all, any, text, today } from '../vocabulary'

type Words = readonly [positive: DerivedFact['yes'], negative: DerivedFact['no']]

/** Named on the page for all of them, or in its own after 「2つ以上」. */
function wanted(id: string, when: Condition, [positive, negative]: Words): DerivedFact {
  return { id, per: 'household', when, yes: positive, no: negative }
}

export const residencePaperWanted = wanted(
  'residence-paper-wanted',
  any(is('certificate-kind', 'residence'), yes('wants-residence-paper')),
  [
    text('住民票がほしい', '住民票が ほしいです。', 'you want a residence record'),
    text('住民票がいらない', '住民票は いりません。', 'no residence record is wanted'),
  ],
)

export const sealMatterWanted = wanted(
  'seal-matter-wanted',
  any(is('certificate-kind', 'seal'), yes('wants-seal-matter')),
  [
    text('印鑑登録か印鑑証明が要る', 'はんこの 登録か 証明が いります。', 'it is about a registered seal'),
    text('印鑑登録や印鑑証明がいらない', 'はんこの 登録や 証明は いりません。', 'nothing about a seal is wanted'),
  ],
)

export const familyPaperWanted = wanted(
  'family-paper-wanted',
  any(is('certificate-kind', 'family'), yes('wants-family-paper')),
  [
    text('戸籍の証明などがほしい', '戸籍の 紙が ほしいです。', 'you want family register papers'),
    text('戸籍の証明などがいらない', '戸籍の 紙は いりません。', 'no family register papers are wanted'),
  ],
)

export const taxPaperWanted = wanted(
  'tax-paper-wanted',
  any(
    is('certificate-kind', 'tax'),
    yes('wants-tax-paper'),
    is('tax-matter', 'certificate'),
    yes('about-tax-certificate'),
  ),
  [
    text('所得や税の証明がほしい', '税金の 証明が ほしいです。', 'you want a tax certificate'),
    text('所得や税の証明がいらない', '税金の 証明は いりません。', 'no tax certificate is wanted'),
  ],
)

export const cardMatterWanted = wanted(
  'card-matter-wanted',
  any(is('certificate-kind', 'card'), yes('wants-card-matter')),
  [
    text('マイナンバーカードの手続きが要る', 'マイナンバーカードの ことです。', 'it is about the My Number Card'),
    text(
      'マイナンバーカードの手続きがない',
      'マイナンバーカードの ことは ありません。',
      'nothing about the My Number Card is wanted',
    ),
  ],
)

export const healthPaperWanted = wanted(
  'health-paper-wanted',
  any(is('certificate-kind', 'health'), yes('wants-health-paper')),
  [
    text('健康保険の資格確認書がほしい', '資格確認書が ほしいです。', 'you want an eligibility certificate'),
    text('健康保険の資格確認書がいらない', '資格確認書は いりません。', 'no eligibility certificate is wanted'),
  ],
)

export const someCertificateWanted = wanted(
  'some-certificate-wanted',
  any(
    is('certificate-kind', 'residence', 'tax'),
    yes('wants-residence-paper'),
    yes('wants-tax-paper'),
    is('certificate-kind', 'family'),
    yes('wants-family-paper'),
    is('tax-matter', 'certificate'),
    yes('about-tax-certificate'),
  ),
  [
    text('証明がほしい', '証明が ほしいです。', 'you want a certificate'),
    text('証明がいらない', '証明は いりません。', 'no certificate is wanted'),
  ],
)

/** 広域交付 is for those who come themselves; by proxy only where the register is (戸籍法 第120条の2). */
export const registerOutOfReach = wanted(
  'register-out-of-reach',
  all(
    no('register-is-here'),
    any(
      is('family-paper', 'addresses', 'identity', 'several'),
      all(is('family-paper', 'register'), yes('comes-as-proxy')),
    ),
  ),
  [
    text(
      '本籍がほかの市区町村にあって、そこでしかとれない証明がほしい',
      '本籍が ほかの 町に あります。その 町だけで もらえる 紙です。',
      'the register is elsewhere and only that city can issue the paper',
    ),
    text(
      'ほかの市区町村に請求する証明がない',
      'ほかの 町に たのむ 紙は ありません。',
      'no paper has to come from another city',
    ),
  ],
)

/** The law says three months; 92 days are the longest. */
export const cardRenewalIsOpen = wanted('card-renewal-is-open', dayOf('card-expires-on', today, { atMostDays: 92 }), [
  text('期限まで3か月を切っている', '期限まで 3か月より 短いです。', 'it expires in less than three months'),
  text(
    '更新の時期（期限の3か月前から）ではない',
    '更新の 時期では ありません（期限の 3か月 前から）。',
    'it can only be renewed from three months before it expires',
  ),
])

export const certificateDerivedFacts: readonly DerivedFact[] = [
  residencePaperWanted,
  sealMatterWanted,
  familyPaperWanted,
  taxPaperWanted,
  cardMatterWanted,
  healthPaperWanted,
  someCertificateWanted,
  registerOutOfReach,
  cardRenewalIsOpen,
]
