/** NIST SP 800-63B: length and a list of what is tried first; no demand for digits or signs, and no forced change. */
export type PasswordProblem = 'too-short' | 'too-long' | 'pattern' | 'common' | 'like-name'

export type PasswordRules = {
  readonly least: number
  readonly loginName: string
  readonly common: ReadonlySet<string>
}

export const longestPassword = 128

/** What is left beside a word that anybody tries, or beside one's own name, must be worth something by itself. */
const leastBeside = 8

export function passwordProblem(typed: string, { least, loginName, common }: PasswordRules): PasswordProblem | null {
  const password = typed.normalize('NFKC')
  const length = [...password].length
  if (length < least) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const lower = password.toLowerCase()
  if (isSequence(lower) || shortestUnit(lower).length <= 3) return 'pattern'
  if (isCommon(lower, common)) return 'common'
  return isLikeName(lower, loginName) ? 'like-name' : null
}

/** A known password, once or repeated, or one with digits and signs around it: `Password1234!`. */
function isCommon(password: string, common: ReadonlySet<string>): boolean {
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const candidates = [password, shortestUnit(password), core, shortestUnit(core)]
  return candidates.some(candidate => candidate !== '' && common.has(candidate))
}

function isLikeName(password: string, loginName: string): boolean {
  const name = loginName.normalize('NFKC').toLowerCase()
  if (name.length < 3) return false
  const beside = password.replaceAll(name, '').replaceAll([...name].reverse().join(''), '')
  return beside.length < password.length && [...beside].length < leastBeside
}

/** `abcdefghijkl`, `987654321098`: each letter follows the one before, up or down. */
function isSequence(password: string): boolean {
  const codes = [...password].map(letter => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  const [first] = steps
  // Past 9 comes 0, past 0 comes 9.
  return (first === 1 || first === -1) && steps.every(step => step === first || step === -9 * first)
}

/** What a text is a repetition of: `abcabcabc` of `abc`; a last round may be cut off. */
function shortestUnit(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    const unit = text.slice(0, size)
    if (unit.repeat(Math.ceil(text.length / size)).startsWith(text)) return unit
  }
  return text
}
