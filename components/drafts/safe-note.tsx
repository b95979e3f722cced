import { Icon } from '@/lib/html/icon'
import { applyWords } from '@/lib/i18n/apply'
import type { Language } from '@/lib/rules/schema'

export function SafeNote({ language }: { readonly language: Language }) {
  const [how, until, never] = applyWords.safe[language]
  return (
    <p className="note note-safe spaced">
      <Icon name="lock" />
      <span>
        {how} {until} <b>{never}</b>
      </span>
    </p>
  )
}
