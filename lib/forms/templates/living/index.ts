import { dogShibou, dogToroku } from './dogs'
import { jukyoKakuho, seikatsuHogo } from './livelihood'

export const livingForms = {
  'dog-toroku': dogToroku,
  'dog-shibou': dogShibou,
  'seikatsu-hogo': seikatsuHogo,
  'jukyo-kakuho': jukyoKakuho,
}
