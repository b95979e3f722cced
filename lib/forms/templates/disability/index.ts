import { ryoikuTecho, seishinTecho, shintaiTecho, techoHenko } from './certificates'
import { hosoguNichijo, jiritsuShien, jushinIryohi, shogaiService, tokubetsuShogaisha } from './support'

export const disabilityForms = {
  'shintai-techo': shintaiTecho,
  'ryoiku-techo': ryoikuTecho,
  'seishin-techo': seishinTecho,
  'techo-henko': techoHenko,
  'jiritsu-shien': jiritsuShien,
  'jushin-iryohi': jushinIryohi,
  'tokubetsu-shogaisha': tokubetsuShogaisha,
  'hosogu-nichijo': hosoguNichijo,
  'shogai-service': shogaiService,
}
