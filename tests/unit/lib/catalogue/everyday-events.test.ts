import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { judgeAll } from '@/lib/rules/verdicts'
import { situationOf } from '@/tests/support/catalogue-events'
import { type Belonging, testsOfEvent } from '@/tests/support/event-tests'
import { aFriday } from '@/tests/support/households'

type Everyday = {
  readonly event: string
  readonly forEverybody: readonly string[]
  readonly belonging: Belonging
}

/** What concerns whoever chose the event, and the procedures of the fact base that belong to it. */
const everyday: readonly Everyday[] = [
  {
    event: 'ageing',
    forEverybody: [],
    belonging: [
      ['kokuho-kanyu', 1, 'web-checked', 'high'],
      ['nenkin-dai1go', 1, 'web-checked', 'high'],
      ['kokuho-shikaku-kakuninsho', 1, 'web-checked', 'medium'],
      ['kokuho-gendogaku', 2, 'knowledge-only', 'medium'],
      ['kouki-75', 1, 'web-checked', 'high'],
      ['kouki-shogai-nintei', 2, 'knowledge-only', 'medium'],
      ['kaigo-65', 1, 'law-from-memory', 'high'],
      ['kaigo-nintei-shinki', 1, 'web-checked', 'high'],
      ['kaigo-koshin', 2, 'law-from-memory', 'high'],
      ['kaigo-kubun-henko', 2, 'law-from-memory', 'high'],
      ['kaigo-kyotaku-keikaku', 2, 'knowledge-only', 'medium'],
      ['kaigo-futan-gendogaku', 1, 'law-from-memory', 'high'],
      ['kaigo-kogaku', 2, 'law-from-memory', 'high'],
      ['kaigo-fukushiyogu', 2, 'law-from-memory', 'high'],
      ['kaigo-jutaku-kaishu', 2, 'law-from-memory', 'high'],
      ['kaigo-sho-saikofu', 2, 'knowledge-only', 'medium'],
      ['shogaisha-kojo-nintei', 2, 'knowledge-only', 'medium'],
      ['hinan-yoshiensha', 2, 'law-from-memory', 'medium'],
    ],
  },
  {
    event: 'disability',
    forEverybody: [],
    belonging: [
      ['kokuho-shikaku-kakuninsho', 1, 'web-checked', 'medium'],
      ['kouki-shogai-nintei', 2, 'knowledge-only', 'medium'],
      ['tokubetsu-jidofuyoteate', 1, 'knowledge-only', 'medium'],
      ['shintai-techo', 1, 'web-checked', 'high'],
      ['ryoiku-techo', 1, 'web-checked', 'medium'],
      ['seishin-techo', 1, 'web-checked', 'high'],
      ['techo-henko-henkan', 1, 'web-checked', 'medium'],
      ['jiritsu-shien-iryo', 1, 'knowledge-only', 'medium'],
      ['shogai-fukushi-service', 2, 'law-from-memory', 'high'],
      ['jushin-iryohi', 2, 'knowledge-only', 'low'],
      ['tokubetsu-shogaisha-teate', 2, 'knowledge-only', 'medium'],
      ['hosogu-nichijo', 2, 'law-from-memory', 'high'],
      ['keiji-genmen', 2, 'knowledge-only', 'medium'],
      ['hinan-yoshiensha', 2, 'law-from-memory', 'medium'],
    ],
  },
  {
    event: 'child-raising',
    forEverybody: [],
    belonging: [
      ['kokuho-gakusei', 2, 'law-from-memory', 'high'],
      ['nenkin-gakusei', 1, 'knowledge-only', 'medium'],
      ['nenkin-ikuji', 1, 'web-checked', 'medium'],
      ['jidoteate-nintei', 1, 'web-checked', 'high'],
      ['jidoteate-gakukaitei-henko', 1, 'web-checked', 'high'],
      ['jidoteate-henko', 1, 'web-checked', 'medium'],
      ['jidoteate-kakuninsho', 1, 'web-checked', 'high'],
      ['jidoteate-genkyo', 2, 'knowledge-only', 'medium'],
      ['kodomo-iryohi', 1, 'web-checked', 'high'],
      ['hoiku-riyo', 1, 'web-checked', 'high'],
      ['shisetsu-riyo-kyufu', 2, 'knowledge-only', 'medium'],
      ['dare-demo-tsuen', 1, 'web-checked', 'high'],
      ['kodomo-club', 1, 'web-checked', 'high'],
      ['tenko-shochu', 1, 'web-checked', 'high'],
      ['shitei-henko', 2, 'knowledge-only', 'medium'],
      ['shugaku-enjo', 1, 'law-from-memory', 'high'],
      ['shugaku-tsuchi', 2, 'web-checked', 'high'],
      ['jidofuyoteate-nintei', 1, 'web-checked', 'high'],
      ['jidofuyoteate-genkyo', 2, 'law-from-memory', 'high'],
      ['hitorioya-iryohi', 1, 'knowledge-only', 'medium'],
      ['tokubetsu-jidofuyoteate', 1, 'knowledge-only', 'medium'],
    ],
  },
  {
    event: 'household-change',
    forEverybody: ['jidofuyoteate-shikyu-teishi'],
    belonging: [
      ['setainushi-henko', 1, 'web-checked', 'high'],
      ['setai-bunri-gappei', 1, 'law-from-memory', 'high'],
      ['tsuzukigara-henko-foreigner', 2, 'law-from-memory', 'high'],
      ['kokuho-henko', 1, 'law-from-memory', 'high'],
      ['shiei-jutaku', 2, 'web-checked', 'medium'],
    ],
  },
  {
    event: 'certificates',
    forEverybody: [],
    belonging: [
      ['mynumber-esign-reissue-kibo', 1, 'knowledge-only', 'medium'],
      ['mynumber-card-shinsei-kibo', 1, 'web-checked', 'high'],
      ['mynumber-card-funshitsu', 1, 'web-checked', 'high'],
      ['mynumber-koshin', 1, 'web-checked', 'high'],
      ['mynumber-pin-reset-kibo', 2, 'knowledge-only', 'medium'],
      ['inkan-toroku', 1, 'web-checked', 'high'],
      ['inkan-haishi-kaiin', 1, 'web-checked', 'medium'],
      ['inkan-shomei-kibo', 1, 'web-checked', 'high'],
      ['juminhyo-utsushi', 1, 'web-checked', 'high'],
      ['koseki-shomei-kibo', 1, 'law-from-memory', 'high'],
      ['koseki-fuhyo', 2, 'law-from-memory', 'high'],
      ['zei-shomei', 1, 'web-checked', 'high'],
      ['kyuji-heiki-kibo', 1, 'knowledge-only', 'medium'],
      ['mibun-shomei-kibo', 2, 'web-checked', 'medium'],
      ['shikaku-kakuninsho-kibo', 1, 'web-checked', 'medium'],
      ['tokutei-zairyu-card-kibo', 1, 'web-checked', 'medium'],
    ],
  },
  {
    event: 'tax-vehicle',
    forEverybody: [],
    belonging: [
      ['zei-shomei', 1, 'web-checked', 'high'],
      ['shogaisha-kojo-nintei', 2, 'knowledge-only', 'medium'],
      ['sozokunin-daihyo', 1, 'web-checked', 'medium'],
      ['gentsuki-toroku', 1, 'web-checked', 'high'],
      ['gentsuki-haisha', 1, 'web-checked', 'high'],
      ['gentsuki-henko', 1, 'web-checked', 'medium'],
      ['juminzei-shinkoku-kibo', 1, 'law-from-memory', 'high'],
      ['nozei-kanrinin', 1, 'law-from-memory', 'high'],
      ['kaoku-metsushitsu', 2, 'knowledge-only', 'medium'],
      ['keiji-genmen', 2, 'knowledge-only', 'medium'],
      ['koza-furikae', 2, 'knowledge-only', 'medium'],
    ],
  },
  {
    event: 'housing',
    forEverybody: ['gomi', 'tenseki-todoke'],
    belonging: [
      ['kaigo-jutaku-kaishu', 2, 'law-from-memory', 'high'],
      ['tenseki-todoke', 2, 'law-from-memory', 'high'],
      ['kaoku-metsushitsu', 2, 'knowledge-only', 'medium'],
      ['suido-kaishi', 1, 'web-checked', 'high'],
      ['suido-chushi', 1, 'web-checked', 'high'],
      ['gomi', 1, 'web-checked', 'medium'],
      ['dog-toroku', 1, 'web-checked', 'high'],
      ['dog-henko', 1, 'web-checked', 'high'],
      ['dog-shibou', 1, 'web-checked', 'high'],
      ['shiei-jutaku', 2, 'web-checked', 'medium'],
      ['sozoku-touki', 'external', 'web-checked', 'high'],
      ['jusho-henko-touki', 'external', 'web-checked', 'high'],
    ],
  },
  {
    event: 'hardship',
    forEverybody: ['seikatsu-konkyu-sodan', 'boshi-fushi-kashitsuke', 'houterasu-sodan', 'josei-sodan', 'shien-sochi'],
    belonging: [
      ['shien-sochi', 1, 'knowledge-only', 'medium'],
      ['kokuho-kanyu-konkyu', 1, 'web-checked', 'high'],
      ['kokuho-soshitsu-konkyu', 1, 'web-checked', 'high'],
      ['kokuho-gendogaku-konkyu', 2, 'knowledge-only', 'medium'],
      ['kokuho-kogaku', 2, 'web-checked', 'medium'],
      ['nenkin-menjo-konkyu', 1, 'knowledge-only', 'medium'],
      ['shugaku-enjo-konkyu', 1, 'law-from-memory', 'high'],
      ['seikatsu-hogo', 1, 'law-from-memory', 'high'],
      ['jukyo-kakuho-konkyu', 1, 'law-from-memory', 'high'],
    ],
  },
  {
    event: 'disaster',
    forEverybody: ['hinan-yoshiensha'],
    belonging: [
      ['kaoku-metsushitsu', 2, 'knowledge-only', 'medium'],
      ['risai-shomei', 1, 'web-checked', 'high'],
      ['hisai-shomei', 2, 'web-checked', 'high'],
      ['hisaisha-saiken', 2, 'law-from-memory', 'high'],
      ['saigai-genmen', 2, 'knowledge-only', 'medium'],
      ['saigai-choikin', 2, 'law-from-memory', 'medium'],
      ['saigai-shogai-mimaikin', 2, 'law-from-memory', 'medium'],
      ['saigai-engo-shikin', 2, 'law-from-memory', 'medium'],
      ['okyu-kasetsu', 2, 'law-from-memory', 'medium'],
      ['okyu-shuri', 2, 'law-from-memory', 'medium'],
      ['shogaibutsu-jokyo', 2, 'law-from-memory', 'medium'],
      ['hinan-yoshiensha', 2, 'law-from-memory', 'medium'],
    ],
  },
]

const book = bookOf(ruleSet)
const events = everyday.map(({ event }) => event)

describe.each(everyday)('the life event $event', ({ event, belonging, forEverybody }) => {
  testsOfEvent(book, event, { belonging, seed: 20261204, numRuns: 250, forEverybody })

  test('calls nothing unnecessary before anything is answered', () => {
    const judged = judgeAll(book, situationOf(event, { household: {}, members: [], today: aFriday }), 'ja')
    expect(judged.filter(({ verdict }) => verdict === 'not-required').map(({ procedure }) => procedure.id)).toEqual([])
  })

  test('has three cases or more', () => {
    expect(ruleSet.cases.filter(one => one.events.includes(event)).length).toBeGreaterThanOrEqual(3)
  })
})

describe('every doubt about the law', () => {
  test('is marked for the department in charge', () => {
    const doubtful = ruleSet.procedures.filter(
      one => one.events.some(event => events.includes(event)) && one.source.confidence !== 'high',
    )
    const unmarked = doubtful.filter(({ unconfirmed }) => !unconfirmed.includes('requiredWhen'))
    expect(unmarked.map(({ id }) => id)).toEqual([])
  })
})
