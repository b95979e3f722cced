import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { factsOfEvents } from '@/lib/rules/answers'
import { bookOf } from '@/lib/rules/book'

/** What a Japanese city asks of its people, as the law and the pages of cities were read: 155 procedures. */
const factBase = `
  tennyu-todoke tennyu-raicho-yoyaku tennyu-todoke-abroad tenkyo-todoke tenshutsu-todoke tenshutsu-online
  tenshutsu-todoke-abroad setainushi-henko setai-bunri-gappei tsuzukigara-henko-foreigner shien-sochi
  mynumber-card-continuous-use mynumber-card-kisai-henko mynumber-esign-reissue
  mynumber-card-abroad-continue mynumber-card-shinsei mynumber-card-express mynumber-card-funshitsu
  mynumber-koshin mynumber-foreigner-kikan-henko mynumber-pin-reset inkan-toroku inkan-haishi inkan-shomei
  juminhyo-utsushi koseki-shomei koseki-fuhyo zei-shomei mibun-shomei kyuji-heiki kokuho-kanyu
  kokuho-soshitsu kokuho-henko kokuho-shikaku-kakuninsho kokuho-gendogaku kokuho-kogaku
  kokuho-shussan-ikuji-ichijikin kokuho-sousaihi kokuho-zei-hijihatsuteki kokuho-zei-sanzensango
  kokuho-gakusei nenkin-dai1go nenkin-menjo nenkin-gakusei nenkin-sanzensango nenkin-ikuji
  nenkin-kaigai-ninni nenkin-shibo nenkin-izoku kouki-75 kouki-shogai-nintei kouki-tennyu-tenshutsu
  kouki-sousaihi kaigo-65 kaigo-tennyu-keizoku kaigo-soshitsu kaigo-nintei-shinki kaigo-koshin
  kaigo-kubun-henko kaigo-kyotaku-keikaku kaigo-futan-gendogaku kaigo-kogaku kaigo-fukushiyogu
  kaigo-jutaku-kaishu kaigo-sho-saikofu shogaisha-kojo-nintei ninshin-todoke ninpu-shien-kyufu-1
  ninpu-shien-kyufu-2 shussei-todoke teitaiju-shussho-renraku youiku-iryo shizan-todoke jidoteate-nintei
  jidoteate-gakukaitei jidoteate-shometsu jidoteate-henko jidoteate-kakuninsho jidoteate-genkyo
  kodomo-iryohi hoiku-riyo shisetsu-riyo-kyufu dare-demo-tsuen kodomo-club tenko-shochu shitei-henko
  shugaku-enjo shugaku-tsuchi yobosesshu-yoshinhyo jidofuyoteate-nintei jidofuyoteate-genkyo
  hitorioya-iryohi tokubetsu-jidofuyoteate konin-todoke rikon-todoke rikon-todoke-saiban koninshi-zokusho
  nyuseki-todoke tenseki-todoke uji-na-henko furigana-henko fujuri-moshide youshi-engumi shibou-todoke
  kaso-kyoka sozokunin-daihyo nouchi-sozoku shinrin-tochi kaisou-kyoka shintai-techo ryoiku-techo
  seishin-techo techo-henko-henkan jiritsu-shien-iryo shogai-fukushi-service jushin-iryohi
  tokubetsu-shogaisha-teate hosogu-nichijo gentsuki-toroku gentsuki-haisha gentsuki-henko
  juminzei-shinkoku nozei-kanrinin kaoku-metsushitsu keiji-genmen koza-furikae suido-kaishi suido-chushi
  gomi dog-toroku dog-henko dog-shibou shiei-jutaku seikatsu-hogo jukyo-kakuho risai-shomei hisai-shomei
  saigai-shien hisaisha-saiken saigai-genmen hinan-yoshiensha zairyu-jukyochi tokutei-zairyu-card
  tokubetsu-eiju gaikoku-shussei tsusho-kisai zaigai-senkyo menkyo-jusho sozoku-touki jusho-henko-touki
  ninkei zairyu-card-kisai ninchi-todoke kenpo-fuyo nenkin-bunkatsu
`
  .trim()
  .split(/\s+/)

/** Six aids of the Disaster Relief Acts stand apart, each with a deadline and papers of its own. */
const standsAs: Readonly<Record<string, readonly string[]>> = {
  'saigai-shien': [
    'saigai-choikin',
    'saigai-shogai-mimaikin',
    'saigai-engo-shikin',
    'okyu-kasetsu',
    'okyu-shuri',
    'shogaibutsu-jokyo',
  ],
}

const lifeEvents = [
  'moving-in',
  'moving-within',
  'moving-out',
  'pregnancy',
  'birth',
  'marriage',
  'divorce',
  'death',
  'job-leaving',
  'job-starting',
  'name-change',
  'ageing',
  'disability',
  'child-raising',
  'household-change',
  'certificates',
  'tax-vehicle',
  'housing',
  'hardship',
  'disaster',
  'foreign-resident',
]

const book = bookOf(ruleSet)

describe('the catalogue', () => {
  test('knows every procedure of the fact base', () => {
    expect(new Set(factBase).size).toBe(155)
    const missing = factBase.flatMap(id => standsAs[id] ?? [id]).filter(id => !book.procedures.has(id))
    expect(missing).toEqual([])
  })

  test('has the life events of the city, and no other', () => {
    expect(ruleSet.events.map(({ id }) => id).toSorted()).toEqual(lifeEvents.toSorted())
  })

  test.each(lifeEvents)('%s asks something, and leads to procedures of tier 1', event => {
    const asked = factsOfEvents(book, [event])
    expect(ruleSet.questions.filter(({ id }) => asked.has(id)).length).toBeGreaterThan(0)
    const procedures = ruleSet.procedures.filter(({ events }) => events.includes(event))
    expect(procedures.some(({ tier }) => tier === 1)).toBe(true)
  })
})
