import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary } from '@/components/ui/mistakes'
import { Said } from '@/components/ui/said'
import type { QuestionPage as Page } from '@/lib/guide/question-pages'
import { questionTitle } from '@/lib/guide/question-title'
import type { Naming } from '@/lib/guide/who'
import type { Form } from '@/lib/html/form'
import { Icon } from '@/lib/html/icon'
import type { Mistake } from '@/lib/html/mistake'
import { paths } from '@/lib/html/paths'
import { dayWords } from '@/lib/i18n/day-words'
import { guideWords } from '@/lib/i18n/guide'
import type { Procedure } from '@/lib/rules/schema'
import { Answers } from './answers'
import { Progress } from './progress'
import { Why } from './why'

export type QuestionPageProps = {
  readonly page: Page
  readonly eventTitle: string
  readonly because: readonly Procedure[]
  readonly done: number
  readonly left: number | null
  readonly back: string
  readonly typed: Form
  readonly readBack: string | null
  readonly mistakes: readonly Mistake[]
  readonly naming: Naming
}

/** One question, and all that helps to answer it. */
export function QuestionPage(props: QuestionPageProps) {
  const { page, eventTitle, because, done, left, back, mistakes, naming } = props
  const { language } = naming
  const isDated = page.fact.kind === 'day' || page.fact.kind === 'count'
  return (
    <div className="wrap">
      <BackLink href={back}>
        {back === paths.home() ? guideWords.toStart[language] : guideWords.back[language]}
      </BackLink>
      <MistakeSummary mistakes={mistakes} language={language} />
      <Progress title={eventTitle} done={done} left={left} language={language} />
      <form method="post" action={paths.guide()} noValidate>
        <input type="hidden" name="question" value={page.question.id} />
        {page.member !== null && <input type="hidden" name="member" value={page.member} />}
        <div className={mistakes.length > 0 && page.members.length < 2 ? 'question is-bad' : 'question'}>
          <fieldset aria-describedby={page.question.help && 'help'}>
            <legend>
              <h1 className="q">{questionTitle(page, naming)}</h1>
            </legend>
            <Help {...props} />
            <Why because={because} language={language} />
            <Answers {...props} />
          </fieldset>
        </div>
        <div className="acts">
          <button type="submit" className="btn btn-main">
            {guideWords.next[language]}
          </button>
          {isDated && (
            <button type="submit" className="btn btn-link" name="unknown" value="yes">
              {(page.fact.kind === 'day' ? dayWords.unknown : guideWords.unknown)[language]}
            </button>
          )}
        </div>
      </form>
      {done > 0 && (
        <p className="fold">
          <a className="row-link" href={paths.answers()}>
            {guideWords.answersSoFar(done)[language]}
            <Icon name="right" />
          </a>
        </p>
      )}
    </div>
  )
}

function Help({ page, naming: { language } }: QuestionPageProps) {
  const { help } = page.question
  if (!help) return null
  return (
    <p className="hint" id="help">
      <Said text={help} language={language} />
    </p>
  )
}
