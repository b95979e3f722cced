import { plainTyping } from './plain-typing'

/**
 * A number of Japan (`090-1234-5678`) or of abroad (`+12125550100`); null for anything else. Area codes have two to five
 * digits, so the hyphens of a fixed line are those typed, or none.
 */
export function parsePhone(typed: string): string | null {
  const plain = plainTyping(typed)
    .replace(/^\+81[- ]?(?:\(0\))?[- ]?0?/, '0')
    .replace(/[().]/g, ' ')
    .trim()

  if (plain.startsWith('+')) return parseForeign(plain)
  if (!/^0[\d -]+$/.test(plain)) return null
  return formatJapanese(plain.split(/[ -]+/))
}

function parseForeign(plain: string): string | null {
  const digits = plain.slice(1).replace(/[ -]/g, '')
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null
}

function formatJapanese(groups: readonly string[]): string | null {
  const digits = groups.join('')
  if (!/^0\d{9,10}$/.test(digits) || isCutMobile(digits)) return null

  const sizes = knownGrouping(digits)
  if (sizes) return [digits.slice(0, sizes[0]), digits.slice(sizes[0], sizes[1]), digits.slice(sizes[1])].join('-')
  if (digits.length === 11) return null
  return isAreaGrouping(groups) ? groups.join('-') : digits
}

function isCutMobile(digits: string): boolean {
  return digits.length === 10 && /^0[5-9]0/.test(digits)
}

/** Where the first and the second hyphen stand, for numbers whose shape follows from their beginning. */
function knownGrouping(digits: string): readonly [number, number] | null {
  if (digits.length === 11) return digits.startsWith('0800') ? [4, 7] : /^0[2-9]0/.test(digits) ? [3, 7] : null
  if (/^0(?:120|570|990)/.test(digits)) return [4, 7]
  return /^0[36]/.test(digits) ? [2, 6] : null
}

function isAreaGrouping(groups: readonly string[]): boolean {
  const [area, exchange, line] = groups
  return groups.length === 3 && `${area}${exchange}`.length === 6 && (area?.length ?? 0) >= 2 && line?.length === 4
}
