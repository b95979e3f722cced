import type { FormId } from '../form-ids'
import type { Template } from '../template'
import { cardForms } from './cards'
import { careForms } from './care'
import { childrenForms } from './children'
import { disabilityForms } from './disability'
import { dogHenko } from './dog-henko'
import { familyRegisterForms } from './family-register'
import { gentsukiToroku } from './gentsuki-toroku'
import { healthInsuranceForms } from './health-insurance'
import { ininjo } from './ininjo'
import { inkanToroku } from './inkan-toroku'
import { jidoteateNintei } from './jidoteate-nintei'
import { juminhyoSeikyu } from './juminhyo-seikyu'
import { juminidoTodoke } from './juminido-todoke'
import { kodomoIryohi } from './kodomo-iryohi'
import { kokuhoShikaku } from './kokuho-shikaku'
import { livingForms } from './living'
import { pensionForms } from './pension'
import { residentForms } from './residents'
import { taxForms } from './tax'
import { tennyugaku } from './tennyugaku'

const templates: Readonly<Record<FormId, Template>> = {
  'juminido-todoke': juminidoTodoke,
  'kokuho-shikaku': kokuhoShikaku,
  'jidoteate-nintei': jidoteateNintei,
  'kodomo-iryohi': kodomoIryohi,
  tennyugaku,
  'inkan-toroku': inkanToroku,
  'juminhyo-seikyu': juminhyoSeikyu,
  'dog-henko': dogHenko,
  'gentsuki-toroku': gentsukiToroku,
  ininjo,
  ...healthInsuranceForms,
  ...familyRegisterForms,
  ...cardForms,
  ...residentForms,
  ...pensionForms,
  ...childrenForms,
  ...careForms,
  ...disabilityForms,
  ...taxForms,
  ...livingForms,
}

export function requireTemplate(form: FormId): Template {
  return templates[form]
}
