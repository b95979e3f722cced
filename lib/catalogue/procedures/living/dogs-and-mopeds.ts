import type { DeadlineCase } from '@/lib/rules/schema'
import { dogInHousehold, dogNotYetRegistered, mopedInHousehold } from '../../derived/belongings'
import { renaming, someoneHasNewName } from '../../derived/names'
import { smallVehicleGot } from '../../derived/tax-vehicle'
import { firstOf, within } from '../../periods'
import { is, on, yes } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { afterNewName, sinceNewName } from '../names/new-name-days'
import { afterMovingIn, cityOnline, counterOrBranch, mail, promptly } from '../phrases'

const cityDogs = {
  verification: 'web-checked',
  confidence: 'high',
  url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2008100700026/',
  supports: '30日・窓口',
} as const

const dogRisk = text(
  '届け出ないと20万円以下の罰金になることがあります。',
  '届け出ないと お金（20万円まで）を 払う ことが あります。',
  'Failing to notify can lead to a fine of up to ¥200,000.',
)

const microchip = text(
  'マイクロチップの登録を変えるだけで足りるかどうかは、担当課に確かめてください。',
  'マイクロチップが ある 犬は、市役所で 聞いて ください。',
  'If the dog is microchipped, ask whether changing that registration is enough.',
)

const within30DaysOfMoving: DeadlineCase = {
  rules: [within({ days: 30 }, on('moved-in-on'))],
  text: text(
    '引っ越した日の翌日から30日以内（閉庁日なら次の開庁日）',
    '引っ越した 日の 次の 日から 30日までに',
    'Within 30 days after the move (the next open day if the last is closed)',
  ),
}

export const dogAddress = procedure({
  id: 'dog-henko',
  title: text(
    '犬の住所や飼い主の氏名を変える',
    '犬の 住所や 飼い主の 名前を 変える',
    'Change the address or owner’s name for your dog',
  ),
  officialName: text('犬の登録事項変更届', '犬の 登録の 変更', 'Change of dog registration'),
  events: ['moving-in', 'moving-within', 'marriage', 'divorce', 'name-change', 'housing'],
  per: 'household',
  requiredWhen: any(
    all(event('housing'), is('dog-matter', 'taken')),
    all(event('moving-in'), yes('dog-is-registered')),
    all(event('moving-within'), holds(dogInHousehold)),
    all(renaming, holds(someoneHasNewName), holds(dogInHousehold)),
  ),
  deadlines: firstOf(
    [
      'housing',
      {
        when: is('dog-matter', 'taken'),
        rules: [within({ days: 30 }, on('dog-changed-on'))],
        text: text(
          '飼い主が替わった日の翌日から30日以内（30日目が閉庁日なら次の開庁日）',
          'かわった 次の 日から 30日までに',
          'Within 30 days after the dog changed hands (the next open day if the last is closed)',
        ),
      },
    ],
    ['moving-in', within30DaysOfMoving],
    ['moving-within', within30DaysOfMoving],
    ...sinceNewName({
      rule: from => within({ days: 30 }, from),
      words: {
        ja: '30日以内（30日目が閉庁日なら次の開庁日）',
        'ja-easy': '30日までに',
        en: 'Within 30 days (the next open day if the last is closed)',
      },
    }),
  ),
  bring: [{ item: 'dog-tag', when: event('moving-in', 'housing') }],
  fee: {
    amountYen: 0,
    text: text(
      '前の市区町村の鑑札と引き換えなら無料',
      '前の 町の 鑑札が あれば お金は いりません',
      'Free in exchange for the old tag',
    ),
  },
  department: 'kenko-zoshin',
  channels: [counterOrBranch, cityOnline],
  whoCanFile: text('飼い主', '犬を 飼って いる 人', 'The owner'),
  dependsOn: ['tennyu-todoke', 'tenkyo-todoke', ...afterNewName],
  forms: ['dog-henko'],
  risk: dogRisk,
  notes: [
    text(
      '前の市区町村への届は要りません。',
      '前の 町には 言わなくて いいです。',
      'You need not notify your previous city.',
    ),
    microchip,
  ],
  law: '狂犬病予防法 第4条第4項・第5項',
  source: cityDogs,
  unconfirmed: ['place'],
  tier: 1,
})

export const dogRegistration = procedure({
  id: 'dog-toroku',
  title: text('犬を登録する', '犬を 登録する', 'Register your dog'),
  officialName: text(
    '犬の登録・狂犬病予防注射済票の交付',
    '犬の 登録と 注射の 札',
    'Dog registration and vaccination tag',
  ),
  events: ['moving-in', 'housing'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(dogInHousehold), holds(dogNotYetRegistered)),
    all(event('housing'), is('dog-matter', 'new')),
  ),
  unchecked: [text('犬が生後91日以上である', '犬は 生まれて 91日以上です。', 'The dog is 91 days old or more')],
  deadlines: firstOf(
    [
      'housing',
      {
        when: is('dog-matter', 'new'),
        rules: [within({ days: 30 }, on('dog-changed-on'))],
        text: text(
          '飼い始めた日（生後90日を過ぎた日）の翌日から30日以内（30日目が閉庁日なら次の開庁日）',
          '飼いはじめた 次の 日から 30日までに（子犬は 90日から）',
          'Within 30 days after you got it, or after its 90th day (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'moving-in',
      promptly(
        text(
          '飼い始めた日（または生後90日を過ぎた日）から30日以内。過ぎた方も、すぐに',
          '飼いはじめて 30日までに。すぎた 人も すぐに。',
          'Within 30 days of getting the dog (or of its 90th day); if that has passed, now',
        ),
      ),
    ],
  ),
  bring: [{ item: 'rabies-certificate' }],
  fee: {
    amountYen: 3000,
    text: text(
      '登録3,000円、注射済票550円',
      '登録 3,000円、注射の 札 550円',
      'Registration ¥3,000, vaccination tag ¥550',
    ),
  },
  department: 'kenko-zoshin',
  channels: [counterOrBranch, cityOnline],
  whoCanFile: text('飼い主', '犬を 飼って いる 人', 'The owner'),
  dependsOn: afterMovingIn,
  forms: ['dog-toroku'],
  risk: dogRisk,
  notes: [microchip],
  law: '狂犬病予防法 第4条・第5条',
  source: cityDogs,
  unconfirmed: ['place'],
  tier: 1,
})

export const mopedRegistration = procedure({
  id: 'gentsuki-toroku',
  title: text('原付バイクのナンバーをとる', '原付バイクの ナンバーを もらう', 'Get a number plate for your moped'),
  officialName: text(
    '原動機付自転車・小型特殊自動車の登録（標識交付申請）',
    '原付の 登録',
    'Registration of a moped or small special vehicle',
  ),
  events: ['moving-in', 'tax-vehicle'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(mopedInHousehold)),
    all(event('tax-vehicle'), holds(smallVehicleGot)),
  ),
  deadlines: firstOf(
    [
      'moving-in',
      {
        rules: [within({ days: 15 }, on('moved-in-on'))],
        text: text(
          '引っ越した日の翌日から15日以内（閉庁日なら次の開庁日）',
          '引っ越した 日の 次の 日から 15日までに',
          'Within 15 days after the move (the next open day if the last is closed)',
        ),
      },
    ],
    [
      'tax-vehicle',
      {
        rules: [within({ days: 15 }, on('vehicle-changed-on'))],
        text: text(
          '手に入れた日の翌日から15日以内（15日目が閉庁日なら次の開庁日）',
          'もらった 次の 日から 15日までに',
          'Within 15 days after you got it (the next open day if the last is closed)',
        ),
      },
    ],
  ),
  bring: [
    { item: 'moped-papers', when: event('moving-in') },
    { item: 'moped-plate', when: event('moving-in') },
    { item: 'sale-certificate', when: event('tax-vehicle') },
    { item: 'moped-frame-number' },
    { item: 'identity-document' },
  ],
  fee: {
    amountYen: 0,
    text: text(
      'ナンバーは無料（税は4月1日の所有者に年{moped-tax}から。月割はありません）',
      'ナンバーは お金が いりません（税金は 1年に {moped-tax}から）',
      'The plate is free (yearly tax from {moped-tax}, by ownership on 1 April)',
    ),
  },
  department: 'zeimu',
  channels: [counterOrBranch, mail],
  whoCanFile: text(
    '所有者、代理人（所有者のことがわかる方）',
    '持って いる 人、かわりの 人',
    'The owner, or a proxy who knows the owner’s details',
  ),
  dependsOn: afterMovingIn,
  forms: ['gentsuki-toroku'],
  risk: text(
    '申告しないと過料になることがあります。ナンバーのない車両は道路を走れません。',
    'ナンバーが ない バイクは 走れません。',
    'Not declaring it can be fined, and without a plate it may not be ridden.',
  ),
  notes: [
    text(
      '125ccを超えるバイクは運輸支局、軽四輪は軽自動車検査協会です。',
      '125ccより 大きい バイクと 車は、ここでは ありません。',
      'Motorcycles over 125 cc and small cars are registered elsewhere.',
    ),
  ],
  law: '地方税法 第463条の19、市税条例',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.aizuwakamatsu.fukushima.jp/docs/2007080902857/',
    supports: '4/1課税・月割なし・原付2,000円',
  },
  unconfirmed: ['channels'],
  tier: 1,
})
