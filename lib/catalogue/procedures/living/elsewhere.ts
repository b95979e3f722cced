import type { DeadlineCase } from '@/lib/rules/schema'
import { realEstateOwned } from '../../derived/belongings'
import { movedIn, someoneMayDrive } from '../../derived/moving'
import { newNameMayDrive, renaming, someoneHasNewName } from '../../derived/names'
import { byCalendarDay, firstOf, within } from '../../periods'
import { dayOf, is, on } from '../../rules'
import { all, any, calendarDay, event, holds, not, procedure, text } from '../../vocabulary'
import { afterNewName, sinceNewName } from '../names/new-name-days'
import { afterMovingIn, counter, free, mail, promptly } from '../phrases'

export const drivingLicence = procedure({
  id: 'menkyo-jusho',
  title: text(
    '運転免許証の住所や氏名を変える',
    '免許証の 住所や 名前を 変える',
    'Change the address or name on your driving licence',
  ),
  officialName: text(
    '運転免許証・マイナ免許証の記載事項変更',
    '免許証の 変更',
    'Driving licence: change of particulars',
  ),
  events: ['moving-in', 'moving-within', 'marriage', 'divorce', 'name-change'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(someoneMayDrive)),
    all(event('moving-within'), holds(someoneMayDrive)),
    all(renaming, holds(newNameMayDrive)),
  ),
  unchecked: [text('運転免許を持っている', '免許証が あります。', 'You have a driving licence')],
  deadlines: [promptly(text('住所や氏名が変わったら、早めに', '変わったら 早く', 'Soon after the change'))],
  bring: [{ item: 'driving-licence' }, { item: 'new-address-proof' }],
  fee: free,
  department: 'police',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（同居の家族など）',
    '本人、いっしょに 住む 家族など',
    'The holder, or a proxy such as family living together',
  ),
  dependsOn: [...afterMovingIn, ...afterNewName],
  risk: text(
    '届け出ないと2万円以下の罰金などになることがあります。',
    '変えないと お金（2万円まで）を 払う ことが あります。',
    'Failing to do so can lead to a fine of up to ¥20,000.',
  ),
  notes: [
    text(
      'マイナ免許証だけを持ち、ワンストップの手続きをしてある方は、市役所で住所を変えるだけで済みます。',
      'マイナ免許証だけの 人は、市役所だけで 終わる ことが あります。',
      'If you only hold a My Number licence and have agreed to the one-stop service, the city’s change is enough.',
    ),
  ],
  law: '道路交通法 第94条',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 'external',
})

const registerFine = text(
  '正当な理由なく怠ると、5万円以下の過料になることがあります。',
  'しないと お金（5万円まで）を 払う ことが あります。',
  'Without good reason you may be fined up to ¥50,000.',
)

/** The duty began with 2026-04-01: whoever moved before has two years from then. */
const movedSinceTheDuty = dayOf('moved-in-on', calendarDay('2026-04-01'), { atLeastDays: 0 })

const withinTwoYearsOfMoving: DeadlineCase = {
  when: movedSinceTheDuty,
  rules: [within({ years: 2 }, on('moved-in-on'), { closedDay: 'stays' })],
  text: text('住所が変わった日から2年以内', '住所が 変わって 2年までに', 'Within two years of the change of address'),
  loss: registerFine,
}

const byTheEndOfGrace: DeadlineCase = {
  when: not(movedSinceTheDuty),
  rules: [byCalendarDay('2028-03-31')],
  text: text(
    '2028年3月31日まで（2026年4月1日より前の変更）',
    '2028年3月31日までに（2026年4月より 前に 変わった 人）',
    'By 31 March 2028 (changes before 1 April 2026)',
  ),
  loss: registerFine,
}

export const landRegister = procedure({
  id: 'jusho-henko-touki',
  title: text(
    '土地や建物の登記の住所や氏名を変える',
    '土地や 建物の 登記の 住所や 名前を 変える',
    'Change your address or name in the land register',
  ),
  officialName: text(
    '不動産の住所・氏名変更登記',
    '住所・名前の 変更登記',
    'Change of address or name in the land register',
  ),
  events: ['moving-in', 'moving-within', 'marriage', 'divorce', 'name-change', 'housing'],
  per: 'household',
  requiredWhen: any(
    all(event('housing'), is('estate-matter', 'old-address')),
    all(event('moving-in', 'moving-within'), holds(realEstateOwned)),
    all(renaming, holds(someoneHasNewName), holds(realEstateOwned)),
  ),
  deadlines: firstOf(
    [
      'housing',
      {
        when: is('estate-matter', 'old-address'),
        rules: [{ kind: 'promptly' }],
        text: text(
          '変わった日から2年以内（2026年4月1日より前の変更は2028年3月31日まで）',
          'かわって 2年までに（2026年4月より 前の 人は 2028年3月31日まで）',
          'Within two years of the change (changes before 1 April 2026: by 31 March 2028)',
        ),
        loss: registerFine,
      },
    ],
    ['moving-in', withinTwoYearsOfMoving],
    ['moving-in', byTheEndOfGrace],
    ['moving-within', withinTwoYearsOfMoving],
    ['moving-within', byTheEndOfGrace],
    ...sinceNewName({
      rule: from => within({ years: 2 }, from, { closedDay: 'stays' }),
      words: { ja: '2年以内', 'ja-easy': '2年までに', en: 'Within two years' },
      loss: registerFine,
    }),
  ),
  bring: [{ item: 'new-address-proof' }],
  fee: {
    amountYen: 1000,
    text: text(
      '不動産1個につき1,000円（検索用情報を申し出てあれば無料）',
      '1つ 1,000円',
      '¥1,000 for each property (free if you registered for automatic updates)',
    ),
  },
  department: 'homukyoku',
  channels: [
    counter,
    mail,
    { type: 'online', via: text('登記ねっと', '登記ねっと', 'Toki-net'), availability: 'national' },
  ],
  whoCanFile: text('登記の名義人、代理人', '登記の 名前の 人、かわりの 人', 'The registered owner, or a proxy'),
  dependsOn: [...afterMovingIn, ...afterNewName],
  notes: [
    text(
      '「検索用情報の申出」をしておけば、法務局が住所を変えてくれます（スマート変更登記）。',
      '「検索用情報の 申出」を すると、法務局が 変えます。',
      'If you file your “search information” once, the bureau updates addresses for you.',
    ),
  ],
  law: '不動産登記法 第76条の5・第164条（2026年4月1日義務化）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://n-shoshi.com/1294',
    supports: '2年・5万円以下・施行前は施行日から2年',
  },
  tier: 'external',
})
