import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { any, text } from '../../vocabulary'
import { newCard, pinResetProcedure, signingCertificate } from '../cards/my-number-card'
import { formerName } from '../names/old-name'
import { combinedResidenceCard } from '../support/foreign-residents'

/** Whoever asked for it finds it among what has to be done, not among what may be done. */
const firstCard: Procedure = {
  ...newCard,
  id: 'mynumber-card-shinsei-kibo',
  events: ['certificates'],
  per: 'household',
  requiredWhen: is('card-matter', 'new'),
  need: 'must',
  bring: [{ item: 'photograph' }, { item: 'identity-document' }],
  dependsOn: [],
  noForm: text(
    '国の交付申請書（ＱＲコードつき）か、スマートフォンで申し込みます',
    '国の 紙か スマートフォンで 申し込みます。',
    'Applied for on the national form with its QR code, or by smartphone',
  ),
  notes: [
    ...newCard.notes,
    text(
      '1歳未満の赤ちゃん、国外から来て30日以内の方、カードをなくした方などは、約1週間で届く特急発行を選べます。',
      '赤ちゃんや 外国から 来た 人などは、1週間ぐらいで もらえる ことも あります。',
      'Babies, people who came from abroad within 30 days and those who lost a card can have it in about a week.',
    ),
  ],
}

const pinAgain: Procedure = {
  ...pinResetProcedure,
  id: 'mynumber-pin-reset-kibo',
  events: ['certificates'],
  per: 'household',
  requiredWhen: is('card-matter', 'pin'),
  need: 'must',
  unchecked: [],
}

const signature: Procedure = {
  ...signingCertificate,
  id: 'mynumber-esign-reissue-kibo',
  events: ['certificates'],
  per: 'household',
  requiredWhen: is('card-matter', 'signature'),
  exceptions: [],
  unchecked: [
    text(
      '15歳以上である（15歳未満の方には、原則として発行しません）',
      '15さい以上です。',
      'The holder is 15 or over; below that it is usually not issued',
    ),
  ],
  dependsOn: [],
}

const surname: Procedure = {
  ...formerName,
  id: 'kyuji-heiki-kibo',
  events: ['certificates', 'name-change'],
  per: 'household',
  requiredWhen: any(is('card-matter', 'former-name'), is('name-matter', 'former-name')),
  need: 'must',
  unchecked: [],
  dependsOn: [],
}

const combined: Procedure = {
  ...combinedResidenceCard,
  id: 'tokutei-zairyu-card-kibo',
  events: ['certificates', 'foreign-resident'],
  per: 'household',
  requiredWhen: any(is('card-matter', 'combine'), is('foreign-matter', 'combine')),
  need: 'must',
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        '期限はありません。在留期間の更新などの申請、またはカードの申請と同時に',
        '期限は ありません。ビザの 申し込みなどと いっしょに',
        'No deadline; together with an application for the stay or for the card',
      ),
    },
  ],
  department: 'immigration',
  noForm: text(
    '出入国在留管理庁の様式で申請します',
    '入管の 紙で 申し込みます。',
    'Applied for on the form of the Immigration Services Agency',
  ),
  notes: [
    text(
      '市の窓口で申し込めるのは、引っ越しの届（転入届・転居届）と同時のときだけです。',
      '市役所では、引っ越しの 届と いっしょの ときだけ できます。',
      'The city takes it only together with the registration of a move.',
    ),
    ...combinedResidenceCard.notes,
  ],
  dependsOn: [],
}

export const cardsAskedFor: readonly Procedure[] = [firstCard, pinAgain, signature, surname, combined]
