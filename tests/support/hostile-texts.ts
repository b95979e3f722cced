import { languages, RuleSet } from '@/lib/rules/schema'
import { aTown } from './town'

export const attacks = [
  '<script>window.hit=1</script>',
  '<img src=x onerror=window.hit=1>',
  '"><svg onload=window.hit=1>',
  "'-alert(1)-'",
  '</script></title></style></textarea>',
  '=cmd|/c calc!A0',
]

const texts = ['law', 'phone', 'mayorTitle']
const town = aTown()

/** A town whose every text, as far as an official can write it, holds every attack. */
export const attacked = RuleSet.parse(
  hostile({ ...town, procedures: town.procedures.map(one => ({ ...one, risk: { ja: '罰則' } })) }),
)

/** Ids and the words of the program stay. */
function hostile(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(one => hostile(one))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)]))
  const isText = typeof value === 'string' && (languages.some(one => one === key) || texts.includes(key))
  return isText ? `${value}${attacks.join('')}` : value
}
