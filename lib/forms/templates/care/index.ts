import { kaigoFukushiyogu, kaigoFutanGendo, kaigoJutakuKaishu, kaigoKogaku, shogaishaKojo } from './benefits'
import { kaigoKyotaku, kaigoNintei, kaigoSaikofu, kaigoShikaku } from './care-level'

export const careForms = {
  'kaigo-nintei': kaigoNintei,
  'kaigo-shikaku': kaigoShikaku,
  'kaigo-kyotaku': kaigoKyotaku,
  'kaigo-saikofu': kaigoSaikofu,
  'kaigo-futan-gendo': kaigoFutanGendo,
  'kaigo-kogaku': kaigoKogaku,
  'kaigo-fukushiyogu': kaigoFukushiyogu,
  'kaigo-jutaku-kaishu': kaigoJutakuKaishu,
  'shogaisha-kojo': shogaishaKojo,
}
