import { BackLink } from '@/components/ui/back-link'
import type { Applying } from '@/lib/apply/applying'
import { type ReviewGroup, reviewGroups } from '@/lib/apply/review-lines'
import { joinList } from '@/lib/format/list'
import type { Template } from '@/lib/forms/template'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { guideWords } from '@/lib/i18n/guide'
import { shellWords } from '@/lib/i18n/shell'
import type { Language } from '@/lib/rules/schema'
import { SafeNote } from './safe-note'
import { StepsNav } from './steps-nav'

type ReviewPageProps = {
  readonly applying: Applying
  readonly forms: readonly Template[]
  /** What is shown, as a digest: the button stores this and nothing else. */
  readonly shown: string
  readonly hasDraft: boolean
  readonly hasChanged: boolean
}

export function ReviewPage({ applying, forms, shown, hasDraft, hasChanged }: ReviewPageProps) {
  const { plan, naming } = applying
  const { language } = naming
  const back = plan.details.length > 0 ? paths.applyDetails() : paths.applyContact()
  return (
    <div className="wrap">
      <BackLink href={back}>{shellWords.back[language]}</BackLink>
      <StepsNav plan={plan} current="review" language={language} />
      {hasChanged && (
        <p className="note note-care spaced-below" role="alert">
          <Icon name="warn" />
          <span>{applyWords.changedMeanwhile[language]}</span>
        </p>
      )}
      <h1 className="h1">{applyWords.reviewTitle[language]}</h1>
      <p>{applyWords.reviewLead[language]}</p>
      {reviewGroups(applying).map(group => (
        <Group key={group.key} group={group} language={language} />
      ))}
      <section className="sec-near">
        <h2 className="h2">{applyWords.reviewForms(forms.length)[language]}</h2>
        <ul className="out">
          {forms.map(form => (
            <li key={form.id}>
              <Icon name="paper" />
              <b lang="ja">{form.title}</b>
            </li>
          ))}
        </ul>
      </section>
      <form method="post" action={paths.applySubmit()} className="acts">
        <input type="hidden" name="shown" value={shown} />
        <button type="submit" className="btn btn-main">
          {(hasDraft ? applyWords.submitChange : applyWords.submit)[language]}
        </button>
      </form>
      <SafeNote language={language} />
    </div>
  )
}

function Group({ group, language }: { readonly group: ReviewGroup; readonly language: Language }) {
  return (
    <section className="sec-near">
      <div className="between">
        <h2 className="h2">{group.title}</h2>
        <a className="link" href={group.href} aria-label={guideWords.changeOf(group.title)[language]}>
          {guideWords.change[language]}
        </a>
      </div>
      <dl className="pairs">
        {group.lines.map(({ key, name, value }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {group.atCounter.length > 0 && (
        <p className="hint">{applyWords.reviewAtCounter(joinList(group.atCounter, language))[language]}</p>
      )}
    </section>
  )
}
