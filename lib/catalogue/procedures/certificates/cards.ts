import type { Procedure } from '@/lib/rules/schema'
import { cardRenewalIsOpen } from '../../derived/certificates'
import { before } from '../../periods'
import { is, on } from '../../rules'
import { all, holds, procedure, text } from '../../vocabulary'
import { counter, promptly } from '../phrases'

const cityCards = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2015112300038/',
  supports: '有効期間・手数料',
} as const

const lostCard = procedure({
  id: 'mynumber-card-funshitsu',
  title: text(
    'マイナンバーカードを止めて、作り直す',
    'マイナンバーカードを 止めて、もう 一度 作る',
    'Stop the My Number Card and have it replaced',
  ),
  officialName: text(
    'マイナンバーカード紛失届・一時停止・再交付申請',
    'マイナンバーカードの 紛失・再交付',
    'My Number Card: report of loss, suspension and reissue',
  ),
  events: ['certificates'],
  per: 'household',
  requiredWhen: is('card-matter', 'lost'),
  deadlines: [
    {
      ...promptly(
        text(
          '今すぐ電話で止めます（0120-95-0178、24時間）。そのあと警察と市民課へ',
          '今すぐ 電話して ください（0120-95-0178、24時間）。後で 警察と 市民課へ',
          'Stop it by phone now (0120-95-0178, day and night), then the police and the Citizens’ Affairs Section',
        ),
      ),
      loss: text(
        '止めるまで、悪用されるおそれがあります。',
        '止めないと あぶないです。',
        'Until then it may be misused.',
      ),
    },
  ],
  bring: [{ item: 'lost-property-number' }, { item: 'identity-document' }, { item: 'photograph' }],
  fee: {
    amountYen: 1000,
    text: text(
      '再交付800円と電子証明書200円（本人の責任でないときは無料。特急発行は2,000円）',
      '1,000円（早い ものは 2,000円）',
      '¥800 and ¥200 for the certificate; free where it was not your fault; ¥2,000 for the quick way',
    ),
  },
  department: 'shimin',
  channels: [
    {
      type: 'phone',
      note: text('0120-95-0178（24時間・無料）', '0120-95-0178（24時間）', '0120-95-0178, free, day and night'),
    },
    counter,
  ],
  whoCanFile: text('本人、法定代理人', '本人、親など', 'The holder, or a legal representative'),
  forms: ['card-saikofu'],
  notes: [
    text(
      '見つかったときは、市民課で一時停止を解けます。壊れただけの方は、カードを持ってきてください。',
      '見つかった ときは 市民課に 来て ください。こわれた カードは 持って きて ください。',
      'If it turns up, the section lifts the suspension. If it is only broken, bring it along.',
    ),
  ],
  law: '番号法 第17条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.kokubunji.tokyo.jp/kurashi/1010836/1008536/1033201.html',
    supports: '対象・30日・2,000円',
  },
  tier: 1,
})

const renewal = procedure({
  id: 'mynumber-koshin',
  title: text(
    'マイナンバーカードや電子証明書を更新する',
    'マイナンバーカードや 電子証明書を 新しく する',
    'Renew the My Number Card or its certificates',
  ),
  officialName: text(
    'マイナンバーカード・電子証明書の更新',
    'マイナンバーカード・電子証明書の 更新',
    'Renewal of the My Number Card and certificates',
  ),
  events: ['certificates'],
  per: 'household',
  requiredWhen: all(is('card-matter', 'renew'), holds(cardRenewalIsOpen)),
  deadlines: [
    {
      rules: [before(0, on('card-expires-on'))],
      notBefore: { before: on('card-expires-on'), count: 3, unit: 'months' },
      text: text(
        '期限の日まで（3か月前から。閉庁日なら、その前の開庁日）',
        '期限の 日までに（3か月 前から）',
        'By the day it expires, from three months before (the open day before if the hall is closed)',
      ),
      loss: text(
        '切れると、コンビニ交付やオンライン申請が使えません。健康保険証としては、電子証明書が切れたあと3か月まで使えます。',
        '切れると コンビニなどで 使えません。健康保険は 3か月まで 使えます。',
        'Once expired, convenience stores and online applications do not work; as an insurance card it works three months longer.',
      ),
    },
  ],
  bring: [{ item: 'own-my-number-card' }, { item: 'expiry-notice' }, { item: 'identity-document' }],
  fee: {
    amountYen: 0,
    text: text('期限内の更新は無料', '期限の 前は お金は いりません', 'Free before it expires'),
  },
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、代理人（照会書が要ります）',
    '本人、かわりの 人（時間が かかります）',
    'The holder, or a proxy with a letter of inquiry',
  ),
  forms: ['denshi-shomeisho'],
  notes: [
    text(
      '暗証番号（4けたと、署名用の6〜16けた）を使います。カードそのものの更新は、新しい写真が要ります。',
      '暗証番号を 使います。カードの 更新は 写真も いります。',
      'You need both passwords. A new card needs a new photograph.',
    ),
    text(
      '外国籍の方（永住者などを除く）は、在留期限までの「有効期間の変更」になります。在留カードの更新の前に窓口で確かめてください。',
      '外国の 国籍の 人は、在留期限が カードの 期限です。',
      'For most foreign residents the card ends with the period of stay and has to be extended: ask before it runs out.',
    ),
  ],
  law: '番号法 第17条、公的個人認証法',
  source: cityCards,
  tier: 1,
})

export const cardMatterProcedures: readonly Procedure[] = [lostCard, renewal]
