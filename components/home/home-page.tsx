import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { homeWords } from '@/lib/i18n/home'
import type { Language, LifeEvent, RuleSet } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'
import { EventList, EventTiles } from './events'
import { Landscape } from './landscape'
import { SearchForm } from './search-form'

type HomePageProps = {
  readonly events: readonly LifeEvent[]
  readonly municipality: RuleSet['municipality']
  readonly language: Language
  /** Where this phone's answers go on, or null. */
  readonly goOn: string | null
}

export function HomePage({ events, municipality, language, goOn }: HomePageProps) {
  const [first, second] = homeWords.titleLines[language]
  const tiles = events.filter(({ prominence }) => prominence === 'tile')
  return (
    <>
      <div className="hero">
        <Landscape />
        <div className="wrap">
          <h1>
            {first}
            {language === 'en' ? ' ' : <br />}
            {second}
          </h1>
          <p>{homeWords.lead[language]}</p>
          <ul className="ticks">
            {homeWords.facts[language].map(fact => (
              <li key={fact}>
                <Icon name="check" />
                {fact}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="wrap">
        <EventList events={events.filter(({ prominence }) => prominence === 'first')} language={language} />
        <section className="sec-near">
          {tiles.length > 0 && <h2 className="h3">{homeWords.others[language]}</h2>}
          <EventTiles events={tiles} language={language} />
          <a className="link" href={paths.events()}>
            {homeWords.all(events.length)[language]}
          </a>
        </section>
        <section className="sec-near">
          <h2 className="h2">{homeWords.search[language]}</h2>
          <SearchForm query="" language={language} />
        </section>
        <MoreWays municipality={municipality} language={language} goOn={goOn} />
      </div>
    </>
  )
}

function MoreWays({ municipality, language, goOn }: Omit<HomePageProps, 'events'>) {
  return (
    <section className="sec">
      <h2 className="vh">{homeWords.more[language]}</h2>
      <div className="stack-tight">
        {goOn && <Way icon="pencil" href={goOn} title={homeWords.goOn[language]} hint={homeWords.goOnHint[language]} />}
        <Way
          icon="again"
          href={paths.resume()}
          title={homeWords.resume[language]}
          hint={homeWords.resumeHint[language]}
        />
        <Way
          icon="phone"
          href={`tel:${municipality.phone.replaceAll('-', '')}`}
          title={homeWords.call(municipality.phone)[language]}
          hint={textIn(municipality.hours, language)}
        />
        <Way
          icon="shield"
          href={paths.safety()}
          title={homeWords.safety[language]}
          hint={homeWords.safetyHint[language]}
        />
      </div>
    </section>
  )
}

type WayProps = { readonly icon: string; readonly href: string; readonly title: string; readonly hint: string }

function Way({ icon, href, title, hint }: WayProps) {
  return (
    <a className="resume" href={href}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{hint}</small>
      </span>
    </a>
  )
}
