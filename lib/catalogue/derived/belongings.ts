import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { is, no, yes } from '../rules'
import { any, text } from '../vocabulary'

/** Named in the question for all of them, or in its own after 「2つ以上ある」. */
function told(
  id: string,
  when: Condition,
  [positive, negative]: readonly [DerivedFact['yes'], DerivedFact['no']],
): DerivedFact {
  return { id, per: 'household', when, yes: positive, no: negative }
}

export const dogInHousehold = told('dog-in-household', any(is('other-matters', 'dog'), yes('has-dog')), [
  text('犬を飼っている', '犬が います。', 'you have a dog'),
  text('犬を飼っていない', '犬は いません。', 'you have no dog'),
])

/** 鑑札 of another city can be exchanged; a dog from abroad has none. */
export const dogNotYetRegistered = told(
  'dog-not-yet-registered',
  any(is('moved-from', 'abroad'), no('dog-is-registered')),
  [
    text('まだ登録していない', '犬は まだ 登録して いません。', 'it is not registered yet'),
    text('前の市区町村で登録してある', '犬は 前の 町で 登録して あります。', 'it is registered in your previous city'),
  ],
)

export const mopedInHousehold = told('moped-in-household', any(is('other-matters', 'moped'), yes('has-moped')), [
  text('原付バイクや小型特殊を持っている', '原付バイクなどが あります。', 'you have a moped or small special vehicle'),
  text(
    '原付バイクや小型特殊を持っていない',
    '原付バイクなどは ありません。',
    'you have no moped or small special vehicle',
  ),
])

export const realEstateOwned = told(
  'real-estate-owned',
  any(is('other-matters', 'real-estate'), yes('owns-real-estate')),
  [
    text('土地や建物を持っている', '土地や 建物が あります。', 'you own land or a building'),
    text('土地や建物を持っていない', '土地や 建物は ありません。', 'you own no land or building'),
  ],
)

export const sealWanted = told('seal-wanted', any(is('other-matters', 'seal'), yes('wants-seal-registration')), [
  text('印鑑登録をしたい', '印鑑登録を したいです。', 'you want to register a seal'),
  text('印鑑登録の希望がない', '印鑑登録は しません。', 'you do not want to register a seal'),
])

export const residenceRecordWanted = told(
  'residence-record-wanted',
  any(is('other-matters', 'residence-record'), yes('wants-residence-record')),
  [
    text('住民票の写しが要る', '住民票の 紙が 要ります。', 'you need a copy of your residence record'),
    text('住民票の写しが要らない', '住民票の 紙は 要りません。', 'you do not need a copy of your residence record'),
  ],
)

export const belongingsDerivedFacts: readonly DerivedFact[] = [
  dogInHousehold,
  dogNotYetRegistered,
  mopedInHousehold,
  realEstateOwned,
  sealWanted,
  residenceRecordWanted,
]
