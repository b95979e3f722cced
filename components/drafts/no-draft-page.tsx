import { PlainPage } from '@/components/ui/plain-page'
import { paths } from '@/lib/html/paths'
import { receiptWords, resumeWords } from '@/lib/i18n/receipt'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'

export function NoDraftPage({ language }: { readonly language: Language }) {
  return (
    <PlainPage title={receiptWords.goneTitle[language]}>
      <p>{receiptWords.goneText[language]}</p>
      <div className="acts">
        <a className="btn" href={paths.resume()}>
          {resumeWords.title[language]}
        </a>
        <a className="btn" href={paths.home()}>
          {shellWords.home[language]}
        </a>
      </div>
    </PlainPage>
  )
}
