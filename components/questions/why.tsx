import { Said } from '@/components/ui/said'
import { Icon } from '@/lib/html/icon'
import { guideWords } from '@/lib/i18n/guide'
import type { Language, Procedure } from '@/lib/rules/schema'

const shownAtMost = 6

/** Names the procedures that hang on the answer; what is named to nobody it does not concern stays unnamed. */
export function Why({ because, language }: { readonly because: readonly Procedure[]; readonly language: Language }) {
  const shown = because.length > shownAtMost + 1 ? because.slice(0, shownAtMost) : because
  return (
    <details className="why">
      <summary>
        <Icon name="ask" />
        {guideWords.why[language]}
        <Icon name="down" className="turn" />
      </summary>
      <div>
        <p>{because.length > 0 ? guideWords.because(because.length)[language] : guideWords.becauseYours[language]}</p>
        {shown.length > 0 && (
          <ul>
            {shown.map(({ id, title }) => (
              <li key={id}>
                <Icon name="paper" />
                <span>
                  <Said text={title} language={language} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {shown.length < because.length && <p>{guideWords.andMore(because.length - shown.length)[language]}</p>}
        <p>{guideWords.onlyForResult[language]}</p>
      </div>
    </details>
  )
}
