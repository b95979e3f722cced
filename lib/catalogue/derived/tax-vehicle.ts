import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { is, yes } from '../rules'
import { all, any, text } from '../vocabulary'

type Words = readonly [positive: DerivedFact['yes'], negative: DerivedFact['no']]

function told(id: string, when: Condition, [positive, negative]: Words): DerivedFact {
  return { id, per: 'household', when, yes: positive, no: negative }
}

export const vehicleMatter = told('vehicle-matter-told', any(is('tax-matter', 'vehicle'), yes('about-vehicle')), [
  text('原付や車のことを調べている', '原付や 車の ことです。', 'it is about a moped or car'),
  text('原付や車の手続きがない', '原付や 車の ことは ありません。', 'nothing about a vehicle'),
])

export const incomeMatter = told('income-matter-told', any(is('tax-matter', 'income'), yes('about-income')), [
  text('市・県民税の申告を調べている', '税金の 申告の ことです。', 'it is about declaring income'),
  text('市・県民税の申告がない', '申告の ことは ありません。', 'nothing about declaring income'),
])

export const propertyMatter = told('property-matter-told', any(is('tax-matter', 'property'), yes('about-property')), [
  text('土地や建物の税を調べている', '土地や 建物の 税金の ことです。', 'it is about tax on land or buildings'),
  text('土地や建物の税の手続きがない', '土地や 建物の ことは ありません。', 'nothing about land or buildings'),
])

export const paymentMatter = told('payment-matter-told', any(is('tax-matter', 'payment'), yes('about-payment')), [
  text('税の納め方を調べている', '税金の はらい方の ことです。', 'it is about paying taxes'),
  text('税の納め方の手続きがない', 'はらい方の ことは ありません。', 'nothing about paying'),
])

/** 125cc以下・小型特殊 carry the city's plate; everything larger is registered elsewhere. */
export const cityPlate = is('vehicle-kind', 'small')

export const smallVehicleGot = told('small-vehicle-got', all(is('vehicle-matter', 'got'), cityPlate), [
  text(
    '125cc以下のバイクか小型特殊を買ったか譲り受けた',
    '125ccまでの バイクなどを もらいました。',
    'a vehicle of up to 125 cc or a small special one was bought or taken over',
  ),
  text(
    '125cc以下のバイクや小型特殊を手に入れていない',
    '125ccまでの バイクなどは もらって いません。',
    'no such small vehicle was bought or taken over',
  ),
])

export const smallVehicleGivenUp = told('small-vehicle-given-up', all(is('vehicle-matter', 'gave-up'), cityPlate), [
  text(
    '125cc以下のバイクか小型特殊を手放したか盗まれた',
    '125ccまでの バイクなどを 手放しました。',
    'a vehicle of up to 125 cc or a small special one was given up or stolen',
  ),
  text(
    '125cc以下のバイクや小型特殊を手放していない',
    '125ccまでの バイクなどは 手放して いません。',
    'no such small vehicle was given up',
  ),
])

export const smallVehicleChanged = told('small-vehicle-changed', all(is('vehicle-matter', 'changed'), cityPlate), [
  text(
    '125cc以下のバイクか小型特殊の名義や住所が変わった',
    '125ccまでの バイクなどの 名前や 住所が かわりました。',
    'owner or address of a small vehicle changed',
  ),
  text(
    '125cc以下のバイクや小型特殊の名義や住所が変わっていない',
    '125ccまでの バイクなどは かわって いません。',
    'nothing changed about such a small vehicle',
  ),
])

export const taxVehicleDerivedFacts: readonly DerivedFact[] = [
  vehicleMatter,
  incomeMatter,
  propertyMatter,
  paymentMatter,
  smallVehicleGot,
  smallVehicleGivenUp,
  smallVehicleChanged,
]
