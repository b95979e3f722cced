import type { Prose } from '@/lib/i18n/prose'
import type { Language } from '@/lib/rules/schema'
import { PlainPage } from './plain-page'

type ProsePageProps = {
  readonly title: string
  readonly sections: readonly Prose[]
  /** Whom to ask. */
  readonly contact: string
  readonly language: Language
}

export function ProsePage({ title, sections, contact, language }: ProsePageProps) {
  return (
    <PlainPage title={title}>
      {sections.map(section => (
        <section key={section.title.ja}>
          <h2>{section.title[language]}</h2>
          {section.text[language].map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p className="sec">{contact}</p>
    </PlainPage>
  )
}
