import { ninchiTodoke, shibouTodoke, shusseiTodoke } from './birth-and-death'
import { kasoKyoka, shizanKasoKyoka } from './burial'
import { fujuriMoshide, koninshiZokusho, koninTodoke, rikonTodoke } from './marriage'
import { furiganaHenko, nyusekiTodoke, tensekiTodoke, ujiNaHenko, youshiEngumi } from './registers'

export const familyRegisterForms = {
  'shussei-todoke': shusseiTodoke,
  'shibou-todoke': shibouTodoke,
  'kaso-kyoka': kasoKyoka,
  'shizan-kaso-kyoka': shizanKasoKyoka,
  'konin-todoke': koninTodoke,
  'rikon-todoke': rikonTodoke,
  'koninshi-zokusho': koninshiZokusho,
  'nyuseki-todoke': nyusekiTodoke,
  'tenseki-todoke': tensekiTodoke,
  'uji-na-henko': ujiNaHenko,
  'furigana-henko': furiganaHenko,
  'youshi-engumi': youshiEngumi,
  'fujuri-moshide': fujuriMoshide,
  'ninchi-todoke': ninchiTodoke,
}
