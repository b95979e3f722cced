import { BackLink } from '@/components/ui/back-link'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import { safetyWords } from '@/lib/i18n/safety'
import type { Language, RuleSet } from '@/lib/rules/schema'
import { textIn } from '@/lib/rules/text'

type SafetyPageProps = { readonly municipality: RuleSet['municipality']; readonly language: Language }

export function SafetyPage({ municipality, language }: SafetyPageProps) {
  return (
    <div className="wrap">
      <BackLink href={paths.home()}>{guideWords.toStart[language]}</BackLink>
      <div className="prose">
        <h1 className="h1 titled">{safetyWords.title[language]}</h1>
        <p>{safetyWords.lead[language]}</p>
        <h2>{safetyWords.callTitle[language]}</h2>
      </div>
      <div className="stack-tight">
        <Call number="110" title={safetyWords.emergency[language]} />
        <Call number="#8008" title={safetyWords.dv[language]} note={safetyWords.dvNote[language]} />
        <Call number="#9110" title={safetyWords.police[language]} />
        <Call
          number={municipality.phone}
          title={safetyWords.city[language]}
          note={textIn(municipality.hours, language)}
        />
      </div>
      <div className="prose">
        <h2>{safetyWords.measureTitle[language]}</h2>
        <p>{safetyWords.measure[language]}</p>
        <h2>{safetyWords.hereTitle[language]}</h2>
        <ul>
          {safetyWords.here[language].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type CallProps = { readonly number: string; readonly title: string; readonly note?: string }

function Call({ number, title, note }: CallProps) {
  return (
    <a className="resume" href={`tel:${encodeURIComponent(number.replaceAll('-', ''))}`}>
      <Icon name="phone" />
      <span>
        <b>
          {title}　{number}
        </b>
        {note && <small>{note}</small>}
      </span>
    </a>
  )
}
