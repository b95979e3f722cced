import { BackLink } from '@/components/ui/back-link'
import type { AnsweredLine } from '@/lib/guide/answer-lines'
import { guideWords } from '@/lib/i18n/guide'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'

type AnswersPageProps = {
  readonly lines: readonly AnsweredLine[]
  readonly back: string
  readonly next: string
  readonly isDone: boolean
  readonly language: Language
}

export function AnswersPage({ lines, back, next, isDone, language }: AnswersPageProps) {
  return (
    <div className="wrap">
      <BackLink href={back}>{shellWords.back[language]}</BackLink>
      <h1 className="h1">{guideWords.answersTitle[language]}</h1>
      <p className="hint">{lines.length === 0 ? guideWords.answersNone[language] : guideWords.answersLead[language]}</p>
      <dl className="answers">
        {lines.map(({ key, question, answers, href }) => (
          <div key={key}>
            <dt>{question}</dt>
            {answers.map(answer => (
              <dd key={answer}>{answer}</dd>
            ))}
            <dd>
              <a href={href} aria-label={guideWords.changeOf(question)[language]}>
                {guideWords.change[language]}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <div className="acts">
        <a className="btn btn-main" href={next}>
          {isDone ? guideWords.toResult[language] : guideWords.goOn[language]}
        </a>
      </div>
    </div>
  )
}
