import { PlainPage } from '@/components/ui/plain-page'
import { paths } from '@/lib/html/paths'
import { receiptWords } from '@/lib/i18n/receipt'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'

type DeletePageProps = { readonly isThere: boolean; readonly language: Language }

/** Asks before, and says so afterwards. */
export function DeletePage({ isThere, language }: DeletePageProps) {
  if (!isThere) {
    return (
      <PlainPage title={receiptWords.removed[language]}>
        <p>{receiptWords.removedText[language]}</p>
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
