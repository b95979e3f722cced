import { hisaiShomei, kaokuMetsushitsu, nozeiKanrinin, risaiShomei, sozokuninDaihyo } from './property'
import { gentsukiHaisha, gentsukiHenko, keijiGenmen } from './vehicles'

export const taxForms = {
  'gentsuki-haisha': gentsukiHaisha,
  'gentsuki-henko': gentsukiHenko,
  'keiji-genmen': keijiGenmen,
  'sozokunin-daihyo': sozokuninDaihyo,
  'nozei-kanrinin': nozeiKanrinin,
  'kaoku-metsushitsu': kaokuMetsushitsu,
  'risai-shomei': risaiShomei,
  'hisai-shomei': hisaiShomei,
}
