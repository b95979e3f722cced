import { canFileOnline } from '../../derived/moving'
import { is, on } from '../../rules'
import { all, always, any, event, holds, procedure, text } from '../../vocabulary'
import { byHouseholdOrProxy, free } from '../phrases'

const movingOnline = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.city.karatsu.lg.jp/page/3998.html',
  supports: '30日前〜10日後',
} as const

/** Filed with the city left behind; without it no city may accept the move (住民基本台帳法 第24条). */
export const tenshutsuPreviousCity = procedure({
  id: 'tenshutsu-todoke-previous-city',
  title: text(
    '前の市区町村に転出の届を出す',
    '前の 町に 引っ越す ことを 知らせる',
    'File your moving-out notification with your previous city',
  ),
  officialName: text('転出届（前の市区町村）', '転出届', 'Moving-out notification'),
  events: ['moving-in', 'foreign-resident'],
  per: 'household',
  requiredWhen: all(is('moved-from', 'other-city'), is('moving-out-notice', 'not-yet')),
  concerns: always,
  deadlines: [
    {
      rules: [
        { kind: 'within', count: 14, unit: 'days', from: on('moved-in-on'), countsFirstDay: false, closedDay: 'stays' },
      ],
      text: text(
        '引っ越す前に。間に合わなかったときは、引っ越してから14日以内（マイナポータルは住み始めて10日以内）',
        '引っ越す 前に。おそい ときは、引っ越して 14日までに（インターネットは 10日まで）',
        'Before you move; if that was not possible, within 14 days after (10 days online)',
      ),
      loss: text(
        '転出の届が済まないと、転入の届を受け付けられません。',
        '転出届が ないと、転入届が できません。',
        'Without it your move into the city cannot be registered.',
      ),
    },
  ],
  bring: [],
  fee: free,
  department: 'previous-city',
  channels: [
    {
      type: 'online',
      via: text('マイナポータル', 'マイナポータル', 'Mynaportal'),
      note: text(
        '署名用電子証明書の有効なカードを持つ15歳以上の方がいるとき。終わるまで2〜3開庁日かかります。',
        'カードの ある 15歳以上の 人が できます。2日か 3日 かかります。',
        'If someone aged 15 or over has a card with a valid signing certificate. Allow 2 to 3 working days.',
      ),
      availability: 'national',
    },
    { type: 'mail' },
    { type: 'counter' },
  ],
  whoCanFile: byHouseholdOrProxy,
  noForm: text(
    '前の市区町村に、その市区町村の様式で出します',
    '前の 町の 紙で 出します。',
    'Filed with your previous city on its own form',
  ),
  law: '住民基本台帳法 第24条・第24条の2',
  source: movingOnline,
  tier: 1,
})

export const tennyuYoyaku = procedure({
  id: 'tennyu-raicho-yoyaku',
  title: text(
    '市役所に来る日をネットで知らせる',
    '市役所に 行く 日を インターネットで 知らせる',
    'Announce your visit online',
  ),
  officialName: text('来庁予定の連絡（転入予約）', '来庁予定の 連絡', 'Notice of planned visit'),
  events: ['moving-in', 'moving-within'],
  per: 'household',
  requiredWhen: any(
    all(is('moved-from', 'other-city'), is('moving-out-notice', 'not-yet'), holds(canFileOnline)),
    all(event('moving-within'), holds(canFileOnline)),
  ),
  need: 'optional',
  deadlines: [
    {
      rules: [{ kind: 'none' }],
      text: text(
        'マイナポータルで転出届を出すときに、いっしょに送ります（市内の引っ越しは予約だけ送れます）',
        'マイナポータルで 転出届を 出す とき、いっしょに 送ります（市の 中の 引っ越しは これだけ）',
        'Sent together with your moving-out notification on Mynaportal (by itself for a move within the city)',
      ),
    },
  ],
  bring: [{ item: 'my-number-card' }],
  fee: free,
  department: 'shimin',
  channels: [{ type: 'online', via: text('マイナポータル', 'マイナポータル', 'Mynaportal'), availability: 'national' }],
  whoCanFile: text(
    '署名用電子証明書の有効なマイナンバーカードを持つ本人',
    'マイナンバーカードの ある 本人',
    'The holder of a card with a valid signing certificate',
  ),
  noForm: text(
    'マイナポータルだけで行い、紙の様式はありません',
    'マイナポータルで します。紙は ありません。',
    'Done on Mynaportal only; there is no paper form',
  ),
  notes: [
    text(
      '連絡をしても、転入届・転居届は窓口で出します。',
      '知らせた 後も、市役所に 行きます。',
      'You still have to register the move at the counter.',
    ),
  ],
  law: '住民基本台帳法 第24条の2（マイナポータルの運用）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.digital.go.jp/policies/moving_onestop_service/faq-01/',
    supports: '転入・転居は来庁必須',
  },
  tier: 1,
})
