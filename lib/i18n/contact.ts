import type { Words } from './words'

export function contactWords(city: string, phone: string, hours: string): Words {
  return {
    ja: `${city}役所　電話 ${phone}（${hours}）`,
    'ja-easy': `${city}役所　電話 ${phone}（${hours}）`,
    en: `${city} Hall, telephone ${phone} (${hours})`,
  }
}
