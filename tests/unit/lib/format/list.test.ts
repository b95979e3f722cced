import { expect, test } from 'vitest'
import { joinList } from '@/lib/format/list'

test.each([
  [[], 'ja', 'and', ''],
  [['印鑑'], 'ja', 'and', '印鑑'],
  [['印鑑', '通帳', '身分証'], 'ja', 'and', '印鑑、通帳、身分証'],
  [['免許証', '旅券', '在留カード'], 'ja', 'or', '免許証、旅券または在留カード'],
  [['電話', '窓口'], 'ja-easy', 'or', '電話 か 窓口'],
  [['a seal', 'a bankbook', 'an identity card'], 'en', 'and', 'a seal, a bankbook and an identity card'],
  [['phone', 'counter'], 'en', 'or', 'phone or counter'],
] as const)('%j in %s with %s: %s', (items, lang, word, expected) => {
  expect(joinList(items, lang, word)).toBe(expected)
})
