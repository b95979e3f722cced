import { kokuhoSanzensango, kokuhoShussan, kokuhoShussanShizan } from './birth'
import { kokuhoSosaihi, koukiSosaihi } from './funeral'
import { koukiShikaku, koukiShogaiNintei } from './late-elderly'
import { kokuhoGendogaku, kokuhoHijihatsuteki, kokuhoKogaku, kokuhoShugaku, shikakuKakuninsho } from './relief'

export const healthInsuranceForms = {
  'kokuho-sosaihi': kokuhoSosaihi,
  'kouki-sosaihi': koukiSosaihi,
  'kokuho-shussan': kokuhoShussan,
  'kokuho-shussan-shizan': kokuhoShussanShizan,
  'kokuho-sanzensango': kokuhoSanzensango,
  'kokuho-hijihatsuteki': kokuhoHijihatsuteki,
  'kokuho-gendogaku': kokuhoGendogaku,
  'kokuho-kogaku': kokuhoKogaku,
  'shikaku-kakuninsho': shikakuKakuninsho,
  'kokuho-shugaku': kokuhoShugaku,
  'kouki-shikaku': koukiShikaku,
  'kouki-shogai-nintei': koukiShogaiNintei,
}
