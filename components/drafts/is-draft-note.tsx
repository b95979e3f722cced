import { Icon } from '@/lib/html/icon'
import { receiptWords } from '@/lib/i18n/receipt'
import type { Language } from '@/lib/rules/schema'

/** Plainly not a filing yet. */
export function IsDraftNote({ language }: { readonly language: Language }) {
  const [before, when, after] = receiptWords.isDraft[language]
  return (
    <p className="note note-care spaced">
      <Icon name="info" />
      <span>
        {before}
        <b>{when}</b>
        {after}
      </span>
    </p>
  )
}
