import { BackLink } from '@/components/ui/back-link'
import type { Applying } from '@/lib/apply/applying'
import { type ReviewGroup, reviewGroups } from '@/lib/apply/review-lines'
import { joinList } from '@/lib/format/list'
import type { Template } from '@/lib/forms/template'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { guideWords } from '@/lib/i18n/guide'
import { sealedCodeWords } from '@/lib/i18n/sealed-code'
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
  /** It can also be put into a QR code, and then stays with the person. */
  readonly offersCode: boolean
  readonly told: 'changed' | 'too-large' | null
}

export function ReviewPage(props: ReviewPageProps) {
  const { applying, forms, told, offersCode } = props
  const { plan, naming } = applying
  const { language } = naming
  const back = plan.details.length > 0 ? paths.applyDetails() : paths.applyContact()
  return (
    <div className="wrap">
      <BackLink href={back}>{shellWords.back[language]}</BackLink>
      <StepsNav plan={plan} current="review" language={language} />
      {told && (
        <p className="note note-care spaced-below" role="alert">
          <Icon name="warn" />
          <span>{(told === 'changed' ? applyWords.changedMeanwhile : sealedCodeWords.tooLarge)[language]}</span>
        </p>
      )}
      <h1 className="h1">{applyWords.reviewTitle[language]}</h1>
      <p>{(offersCode ? sealedCodeWords.reviewLead : applyWords.reviewLead)[language]}</p>
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
      {offersCode ? <HandOver {...props} /> : <Store {...props} />}
    </div>
  )
}

function Store({ applying, shown, hasDraft }: ReviewPageProps) {
  const { language } = applying.naming
  return (
    <>
      <form method="post" action={paths.applySubmit()} className="acts">
        <input type="hidden" name="shown" value={shown} />
        <button type="submit" className="btn btn-main">
          {(hasDraft ? applyWords.submitChange : applyWords.submit)[language]}
        </button>
      </form>
      <SafeNote language={language} />
    </>
  )
}

/** Two ways to the counter, each with what it means before it is pressed. */
function HandOver({ applying, shown, told }: ReviewPageProps) {
  const { language } = applying.naming
  return (
    <form method="post" action={paths.applySubmit()} className="sec-near">
      <h2 className="h2">{sealedCodeWords.choice[language]}</h2>
      <input type="hidden" name="shown" value={shown} />
      <div className="acts">
        <p id="store-hint">{sealedCodeWords.storeHint[language]}</p>
        <button type="submit" className="btn btn-main" aria-describedby="store-hint">
          {sealedCodeWords.store[language]}
        </button>
        {told !== 'too-large' && (
          <>
            <p id="seal-hint">{sealedCodeWords.sealHint[language]}</p>
            <button type="submit" formAction={paths.applyCode()} className="btn" aria-describedby="seal-hint">
              {sealedCodeWords.seal[language]}
            </button>
          </>
        )}
      </div>
    </form>
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
