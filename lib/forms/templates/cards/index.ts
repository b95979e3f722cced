import { kosekiSeikyu, zeiShomei } from './certificates'
import { anshoBango, cardHenko, cardSaikofu, denshiShomeisho } from './my-number-card'
import { inkanHaishi, inkanShomei } from './seals'

export const cardForms = {
  'card-henko': cardHenko,
  'denshi-shomeisho': denshiShomeisho,
  'ansho-bango': anshoBango,
  'card-saikofu': cardSaikofu,
  'inkan-haishi': inkanHaishi,
  'inkan-shomei': inkanShomei,
  'koseki-seikyu': kosekiSeikyu,
  'zei-shomei-seikyu': zeiShomei,
}
