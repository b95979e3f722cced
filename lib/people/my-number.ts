import { plainTyping } from './plain-typing'

/**
 * マイナンバー (twelve digits, the last one a check digit) may not enter this product. One in ten other twelve-digit numbers
 * passes the check too: where such a number may be something else, ask.
 */
export function containsMyNumber(text: string): boolean {
  return digitRuns(plainTyping(text)).some(groups =>
    groups.some((_, start) => {
      const digits = twelveDigitsFrom(groups.slice(start, start + 12))
      return digits !== null && hasCheckDigit(digits)
    }),
  )
}

/** Groups of digits with only spaces, hyphens and dots between them; an international phone number is left out. */
function digitRuns(text: string): string[][] {
  const runs = text.replace(/\+(?:[ -]?\d){7,15}/g, ' x ').match(/\d+(?:[ \-.・]{1,3}\d+)*/g) ?? []
  return runs.map(run => run.match(/\d+/g) ?? [])
}

/** Whole groups only: twelve digits inside a longer number are not a number of their own. */
function twelveDigitsFrom(groups: readonly string[]): string | null {
  let digits = ''
  for (const group of groups) {
    digits += group
    if (digits.length >= 12) break
  }
  return digits.length === 12 ? digits : null
}

/** 行政手続における特定の個人を識別するための番号の利用等に関する法律 施行令: weights 2 to 7, 2 to 6 from the right. */
function hasCheckDigit(digits: string): boolean {
  const fromRight = [...digits.slice(0, 11)].reverse().map(Number)
  const sum = fromRight.reduce((total, digit, index) => total + digit * (index < 6 ? index + 2 : index - 4), 0)
  const rest = sum % 11
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest)
}
