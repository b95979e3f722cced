import { plainTyping } from './plain-typing'

/** Seven digits, however they were typed: 〒, full width, any hyphen. */
export function parsePostalCode(typed: string): string | null {
  const match = /^〒? ?(\d{3})[- ]{0,3}(\d{4})$/.exec(plainTyping(typed))
  return match ? `${match[1]}${match[2]}` : null
}

export function formatPostalCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`
}
