import { Said } from '@/components/ui/said'
import type { ResultView } from '@/lib/guide/result-view'
import { Icon } from '@/lib/html/icon'
import { resultWords } from '@/lib/i18n/result'
import type { Language } from '@/lib/rules/schema'
import type { Judged } from '@/lib/rules/verdicts'
import { Because } from './because'

type NotRequiredProps = { readonly view: ResultView; readonly isOpen: boolean }

const shownAtOnce = 5

/** What need not be done, and why not. */
export function NotRequired({ view: { result, naming }, isOpen }: NotRequiredProps) {
  const { language } = naming
  const { notRequired } = result
  if (notRequired.length === 0) return null
  const rest = notRequired.slice(shownAtOnce)
  return (
    <section className="sec">
      <h2 className="h2 titled" id="not">
        {resultWords.not[language]}
      </h2>
      <List judged={notRequired.slice(0, shownAtOnce)} language={language} />
      {rest.length > 0 && (
        <details open={isOpen}>
          <summary className="link">
            {resultWords.notMore(rest.length)[language]}
            <Icon name="down" className="turn" />
          </summary>
          <List judged={rest} language={language} />
        </details>
      )}
    </section>
  )
}

function List({ judged, language }: { readonly judged: readonly Judged[]; readonly language: Language }) {
  return (
    <ul className="out">
      {judged.map(({ procedure, because }) => (
        <li key={procedure.id}>
          <Icon name="minus" />
          <span>
            <b>
              <Said text={procedure.title} language={language} />
            </b>
            <small>
              <Because because={because} procedure={procedure} />
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}
