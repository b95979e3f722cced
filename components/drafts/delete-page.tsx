import { PlainPage } from '@/components/ui/plain-page'
import { paths } from '@/lib/html/paths'
import { receiptWords } from '@/lib/i18n/receipt'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'

/** `received`: the counter is working on it, and only there can it be taken back. */
type DeletePageProps = { readonly state: 'there' | 'received' | 'gone'; readonly language: Language }

export const deleteTitles = {
  there: receiptWords.removeTitle,
  received: receiptWords.notRemovable,
  gone: receiptWords.removed,
}

/** Asks before, and says so afterwards. */
export function DeletePage({ state, language }: DeletePageProps) {
  if (state !== 'there') {
    return (
      <PlainPage title={deleteTitles[state][language]}>
        <p>{(state === 'gone' ? receiptWords.removedText : receiptWords.notRemovableText)[language]}</p>
        <p>
          <a href={paths.home()}>{shellWords.home[language]}</a>
        </p>
      </PlainPage>
    )
  }
  return (
    <PlainPage title={receiptWords.removeTitle[language]}>
      <p>{receiptWords.removeText[language]}</p>
      <form method="post" action={paths.receiptDelete()} className="acts">
        <button type="submit" className="btn btn-stop">
          {receiptWords.removeButton[language]}
        </button>
        <a className="btn" href={paths.receipt()}>
          {receiptWords.keepButton[language]}
        </a>
      </form>
    </PlainPage>
  )
}
