import type { Condition, DerivedFact } from '@/lib/rules/schema'
import { is, yes } from '../rules'
import { any, event, text } from '../vocabulary'

type Words = readonly [positive: DerivedFact['yes'], negative: DerivedFact['no']]

function told(id: string, when: Condition, [positive, negative]: Words): DerivedFact {
  return { id, per: 'household', when, yes: positive, no: negative }
}

export const waterMatter = told('water-matter-told', any(is('home-matter', 'water'), yes('about-water')), [
  text('水道のことを調べている', '水道の ことです。', 'it is about water'),
  text('水道の手続きがない', '水道の ことは ありません。', 'nothing about water'),
])

export const dogMatter = told('dog-matter-told', any(is('home-matter', 'dog'), yes('about-dog')), [
  text('犬のことを調べている', '犬の ことです。', 'it is about a dog'),
  text('犬の手続きがない', '犬の ことは ありません。', 'nothing about a dog'),
])

export const buildingMatter = told('building-matter-told', any(is('home-matter', 'build'), yes('about-building')), [
  text('家を建てる・買う・直すことを調べている', '家を 建てる・直す ことです。', 'it is about building or repairing'),
  text('家を建てたり直したりしない', '家を 建てたり 直したり しません。', 'nothing is built or repaired'),
])

export const estateMatter = told('estate-matter-told', any(is('home-matter', 'estate'), yes('about-estate')), [
  text(
    '取り壊し・空き家・登記・お墓を調べている',
    'こわした 家・空き家・登記・お墓の ことです。',
    'it is about demolition, an empty house, the register or a grave',
  ),
  text(
    '取り壊しや空き家、登記、お墓の手続きがない',
    'こわした 家や 空き家、お墓の ことは ありません。',
    'nothing about demolition, an empty house, the register or a grave',
  ),
])

export const cityHousingMatter = told(
  'city-housing-matter-told',
  any(is('home-matter', 'city'), yes('about-city-housing')),
  [
    text('市営住宅を調べている', '市営住宅の ことです。', 'it is about city housing'),
    text('市営住宅の手続きがない', '市営住宅の ことは ありません。', 'nothing about city housing'),
  ],
)

/** Told under 税・車 or under 住まい. */
export const buildingDemolished = told(
  'building-demolished',
  any(is('property-matter', 'demolished'), is('estate-matter', 'demolished')),
  [
    text('建物を取り壊した', '建物を こわしました。', 'a building was demolished'),
    text('取り壊した建物がない', 'こわした 建物は ありません。', 'no building was demolished'),
  ],
)

export const inheritedProperty = told(
  'inherited-property',
  any(is('property-matter', 'inherited'), is('estate-matter', 'inherited')),
  [
    text(
      '相続の手続きをしていない土地や建物がある',
      '相続の 手続きが まだの 土地や 建物が あります。',
      'inherited land or a building is not settled yet',
    ),
    text(
      '相続の手続きをしていない土地や建物がない',
      '相続の 手続きは ありません。',
      'no inheritance of property is open',
    ),
  ],
)

/** The same for everybody who asks about the home. */
export const homeAsked = told('home-asked', event('housing'), [
  text('住まいのことを調べている', '家の ことを 調べて います。', 'you asked about your home'),
  text('住まいのことを調べていない', '家の ことでは ありません。', 'you did not ask about your home'),
])

export const housingDerivedFacts: readonly DerivedFact[] = [
  waterMatter,
  dogMatter,
  buildingMatter,
  estateMatter,
  cityHousingMatter,
  buildingDemolished,
  inheritedProperty,
  homeAsked,
]
