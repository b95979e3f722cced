import {
  jidoteateGakukaitei,
  jidoteateGenkyo,
  jidoteateHenko,
  jidoteateKakuninsho,
  jidoteateShometsu,
} from './child-allowance'
import { dareDemoTsuen, hoikuRiyo, kodomoClub, shugakuEnjo } from './childcare'
import { hitorioyaHenko, hitorioyaIryohi, kodomoIryohiHenko, kodomoIryohiShokan } from './medical-aid'
import { ninpuKyufuNintei, ninshinTodoke, shusseiRenraku, taijiKazu, youikuIryo } from './pregnancy'
import { jidofuyoteateNintei, jidofuyoteateSoshitsu, tokujiNintei } from './single-parents'

export const childrenForms = {
  'jidoteate-gakukaitei': jidoteateGakukaitei,
  'jidoteate-shometsu': jidoteateShometsu,
  'jidoteate-henko': jidoteateHenko,
  'jidoteate-kakuninsho': jidoteateKakuninsho,
  'jidoteate-genkyo': jidoteateGenkyo,
  'kodomo-iryohi-henko': kodomoIryohiHenko,
  'kodomo-iryohi-shokan': kodomoIryohiShokan,
  'hitorioya-iryohi': hitorioyaIryohi,
  'hitorioya-henko': hitorioyaHenko,
  'jidofuyoteate-nintei': jidofuyoteateNintei,
  'jidofuyoteate-soshitsu': jidofuyoteateSoshitsu,
  'tokuji-nintei': tokujiNintei,
  'hoiku-riyo': hoikuRiyo,
  'kodomo-club': kodomoClub,
  'dare-demo-tsuen': dareDemoTsuen,
  'shugaku-enjo': shugakuEnjo,
  'ninshin-todoke': ninshinTodoke,
  'ninpu-kyufu-nintei': ninpuKyufuNintei,
  'taiji-kazu': taijiKazu,
  'youiku-iryo': youikuIryo,
  'shussei-renraku': shusseiRenraku,
}
