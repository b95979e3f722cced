import { Icon } from '@/lib/html/icon'
import { procedureWords } from '@/lib/i18n/result'
import type { Language } from '@/lib/rules/schema'

type BadgeProps = { readonly kind: 'to-check' | 'unconfirmed' | 'late'; readonly language: Language }

/** A word and a shape first, a colour last. */
export function Badge({ kind, language }: BadgeProps) {
  if (kind === 'to-check') {
    return (
      <span className="v v-ask">
        <Icon name="ask" />
        {procedureWords.checkBadge[language]}
      </span>
    )
  }
  if (kind === 'late') {
    return (
      <span className="v v-ask">
        <Icon name="warn" />
        {procedureWords.lateBadge[language]}
      </span>
    )
  }
  return <span className="v v-later">{procedureWords.unconfirmed[language]}</span>
}
