import type { Procedure } from '@/lib/rules/schema'
import { isForeign, someoneHasCard } from '../../derived/circumstances'
import { newNameOnCard, renaming } from '../../derived/names'
import { firstOf, within } from '../../periods'
import { yes } from '../../rules'
import { all, any, anyMember, event, holds, procedure, text } from '../../vocabulary'
import { afterNewName, sinceNewName, within14Days } from '../names/new-name-days'
import { byHouseholdOrProxy, counter, counterOrBranch, free, within14DaysOfMovingIn } from '../phrases'

const tenkyoTodoke = procedure({
  id: 'tenkyo-todoke',
  title: text('転居届を出す', '家が かわったことを 知らせる', 'Register your new address'),
  officialName: text('転居届', '転居届', 'Change of address within the city'),
  events: ['moving-within'],
  per: 'household',
  requiredWhen: event('moving-within'),
  concerns: event('moving-within'),
  deadlines: [
    {
      ...within14DaysOfMovingIn,
      loss: text(
        '正当な理由なく遅れると、5万円以下の過料になることがあります。',
        'おくれると 5万円までの お金を はらう ことが あります。',
        'A fine of up to ¥50,000 for delay without reason.',
      ),
    },
  ],
  bring: [
    { item: 'my-number-card', when: holds(someoneHasCard) },
    { item: 'residence-card', when: anyMember(holds(isForeign)) },
    { item: 'identity-document' },
  ],
  fee: free,
  department: 'shimin',
  channels: [
    counterOrBranch,
    {
      type: 'online',
      via: text('マイナポータル（転居の予約）', 'マイナポータル（予約）', 'Mynaportal (announcing your visit)'),
      availability: 'national',
      note: text(
        '予約だけです。届は窓口で出します。',
        '予約だけです。紙は 市役所で 出します。',
        'Only announces your visit; you still file at the counter.',
      ),
    },
  ],
  whoCanFile: byHouseholdOrProxy,
  forms: ['juminido-todoke'],
  risk: text(
    '届け出ないと、国民健康保険や児童手当などの手続きも進みません。',
    '出さないと ほかの 手続きが できません。',
    'Without it insurance, allowances and the rest stand still.',
  ),
  notes: [
    text(
      '住み始める前には出せません。印鑑登録、児童手当、要介護認定はそのまま続くので、し直す必要がありません。',
      '住む 前には 出せません。はんこの 登録・児童手当・介護の 認定は そのままです。',
      'It cannot be filed before you live there. Seal registration, child allowance and care level go on as they are.',
    ),
  ],
  law: '住民基本台帳法 第23条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'http://www.akitakata.jp/ja/shisei/section/sougoumadoguchi/q159/jusho2/',
    supports: '翌日起算14日・閉庁日は翌開庁日・未来日の届出不可',
  },
  unconfirmed: ['channels'],
  tier: 1,
})

export const cardAddress = procedure({
  id: 'mynumber-card-kisai-henko',
  title: text(
    'マイナンバーカードの住所や氏名を書き換える',
    'カードの 住所や 名前を かえる',
    'Have the address or name on the My Number Card changed',
  ),
  officialName: text(
    'マイナンバーカードの記載事項変更',
    'マイナンバーカードの 変更',
    'Change of particulars on the My Number Card',
  ),
  events: ['moving-within', 'marriage', 'divorce', 'name-change'],
  per: 'member',
  requiredWhen: any(all(event('moving-within'), yes('has-my-number-card')), all(renaming, holds(newNameOnCard))),
  deadlines: firstOf(
    [
      'moving-within',
      {
        ...within14DaysOfMovingIn,
        text: text(
          '転居届と同時に（住み始めた日の翌日から14日以内）',
          '転居届と いっしょに（14日までに）',
          'With the change of address (within 14 days after you started living there)',
        ),
      },
    ],
    ...sinceNewName({ rule: from => within({ days: 14 }, from), words: within14Days }),
  ),
  bring: [{ item: 'my-number-card' }],
  fee: free,
  department: 'shimin',
  channels: [counter],
  whoCanFile: text(
    '本人、同じ世帯の方（暗証番号が要ります）、代理人（照会書が要ります）',
    '本人、家族（暗証番号が いります）、かわりの 人',
    'The holder, a member of the household (with the PIN), or a proxy with a letter of inquiry',
  ),
  dependsOn: ['tenkyo-todoke', ...afterNewName],
  forms: ['card-henko'],
  risk: text(
    'カードの住所や氏名が住民票と違うと、本人確認に使えません。',
    'カードの 住所や 名前が ちがうと 使えません。',
    'A card whose address or name differs cannot prove your identity.',
  ),
  notes: [
    text(
      '書く欄がいっぱいのときは、無料で作り直せます。',
      '書く ところが ない ときは、新しい カードに なります。',
      'If there is no room left on the card, it is reissued free of charge.',
    ),
  ],
  law: '番号法 第17条',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.sasebo.lg.jp/siminseikatu/koseki/kezokuriyo.html',
    supports: '転居をした日から14日以内・継続利用は転入届から90日',
  },
  tier: 1,
})

export const movingWithinNotification: readonly Procedure[] = [tenkyoTodoke, cardAddress]
