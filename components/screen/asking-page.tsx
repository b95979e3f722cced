import { screenWords as words } from '@/lib/i18n/screen'
import type { Language } from '@/lib/rules/schema'
import type { Asked, AskedNow } from '@/lib/screen/asked'
import type { Asking } from '@/lib/screen/on-screen'
import { isLong, Said } from './item-card'
import { Languages } from './languages'

type AskingPageProps = { readonly asking: Asking; readonly desk: string }

/** While a clerk asks: the question of this moment in large type, and what has been understood so far. Nothing is pressed here. */
export function AskingPage({ asking, desk }: AskingPageProps) {
  const { showing, asked } = asking
  const { language } = showing
  return (
    <>
      <Languages current={language} />
      <header className="head">
        <h1>{words.askTitle[language]}</h1>
        <p className="who">
          {words.desk(desk)[language]}
          <br />
          {words.clerk(showing.clerkName)[language]}
        </p>
        <p className="lead">{words.askLead[language]}</p>
      </header>
      <main id="main" className="asking">
        <Now now={asked.now} language={language} />
        <SoFar said={asked.said} language={language} />
      </main>
    </>
  )
}

/** Read out anew whenever it becomes another. */
function Now({ now: { title, beside, help, options }, language }: { now: AskedNow; language: Language }) {
  return (
    <section className="card now" aria-labelledby="now" aria-live="polite">
      <p className="tag">{words.askNow[language]}</p>
      <h2 id="now">{title}</h2>
      {beside && (
        <p className="beside" lang="ja">
          {beside.text}
        </p>
      )}
      {help && <p className="help">{help}</p>}
      {options.length > 0 && (
        <ul className="options" aria-label={words.askOptions[language]}>
          {options.map(option => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function SoFar({ said, language }: { readonly said: Asked['said']; readonly language: Language }) {
  return (
    <section className="said" aria-labelledby="said">
      <h2 id="said">{words.soFar[language]}</h2>
      {said.length === 0 && <p>{words.nothingYet[language]}</p>}
      {said.map(({ id, title, name, lines }) => (
        <section
          key={id}
          className="card item"
          data-said
          data-long={isLong(lines) || undefined}
          aria-labelledby={`${id}-title`}
        >
          <div className="what">
            <h3 id={`${id}-title`}>{title}</h3>
            <Said name={name} lines={lines} />
          </div>
        </section>
      ))}
    </section>
  )
}
