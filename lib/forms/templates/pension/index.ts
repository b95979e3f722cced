import {
  mishikyuNenkin,
  nenkinGakusei,
  nenkinIkuji,
  nenkinMenjo,
  nenkinSanzensango,
  nenkinShikaku,
} from './national-pension'

export const pensionForms = {
  'nenkin-shikaku': nenkinShikaku,
  'nenkin-menjo': nenkinMenjo,
  'nenkin-gakusei': nenkinGakusei,
  'nenkin-sanzensango': nenkinSanzensango,
  'nenkin-ikuji': nenkinIkuji,
  'mishikyu-nenkin': mishikyuNenkin,
}
