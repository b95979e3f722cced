import { PlainPage } from '@/components/ui/plain-page'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { clearWords } from '@/lib/i18n/receipt'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'

type ClearPageProps = { readonly isEmpty: boolean; readonly hasDraft: boolean; readonly language: Language }

export function ClearPage({ isEmpty, hasDraft, language }: ClearPageProps) {
  if (isEmpty) {
    return (
      <PlainPage title={clearWords.nothingTitle[language]}>
        <p>{clearWords.nothingText[language]}</p>
        <p>
          <a href={paths.home()}>{shellWords.home[language]}</a>
        </p>
      </PlainPage>
    )
  }
  return (
    <PlainPage title={clearWords.title[language]}>
      <p>{clearWords.text[language]}</p>
      {hasDraft && (
        <div className="note note-care">
          <Icon name="info" />
          <div>
            <p>{clearWords.draft[language]}</p>
            <p>
              <a href={paths.receiptDelete()}>{clearWords.deleteDraft[language]}</a>
            </p>
          </div>
        </div>
      )}
      <form method="post" action={paths.clear()} className="acts">
        <button type="submit" className="btn btn-stop">
          {clearWords.erase[language]}
        </button>
        <a className="btn" href={paths.home()}>
          {clearWords.keep[language]}
        </a>
      </form>
    </PlainPage>
  )
}
