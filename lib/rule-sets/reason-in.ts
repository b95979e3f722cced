import { containsMyNumber } from '@/lib/people/my-number'
import { cleanText } from '@/lib/people/typed-text'

/** Why somebody changes a rule, as a form sends it; nothing where none was given, or a number that may be nobody's business. */
export function reasonIn(posted: FormData): string {
  const typed = posted.get('reason')
  const reason = typeof typed === 'string' ? cleanText(typed.slice(0, 200)).value : ''
  return containsMyNumber(reason) ? '' : reason
}
