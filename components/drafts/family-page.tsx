import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary } from '@/components/ui/mistakes'
import type { PersonPlan } from '@/lib/apply/apply-plan'
import { isPersonDone } from '@/lib/apply/progress'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { ageOf, whoAsHeading, whoIsBriefly } from '@/lib/guide/who'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { guideWords } from '@/lib/i18n/guide'
import { familyGiven } from '@/lib/people/names'
import type { ApplyPageProps } from './apply-props'
import { ItemField } from './item-field'
import { SafeNote } from './safe-note'
import { StepsNav } from './steps-nav'

type FamilyPageProps = ApplyPageProps & {
  /** Whose form is open; null while all are done. */
  readonly open: PersonPlan | null
  /** The family name was taken over from the person before. */
  readonly isCopied: boolean
}

/** Everybody in a row, one form open at a time. */
export function FamilyPage(props: FamilyPageProps) {
  const { applying, mistakes, open } = props
  const { plan, naming } = applying
  const { language } = naming
  return (
    <div className="wrap">
      <BackLink href={paths.result()}>{applyWords.backToResult[language]}</BackLink>
      <StepsNav plan={plan} current="family" language={language} />
      <MistakeSummary mistakes={mistakes} language={language} />
      <h1 className="h1">{applyWords.familyTitle(plan.people.length)[language]}</h1>
      <p className="titled">{applyWords.once(plan.forms.length)[language]}</p>
      <div className="stack">
        {plan.people.map(person =>
          person === open ? (
            <PersonForm key={person.index} {...props} person={person} />
          ) : (
            <PersonRow key={person.index} {...props} person={person} />
          ),
        )}
      </div>
      {!open && (
        <div className="acts">
          <a className="btn btn-main" href={paths.apply()}>
            {applyWords.saveAndAddress[language]}
          </a>
        </div>
      )}
      <SafeNote language={language} />
    </div>
  )
}

type OnePersonProps = FamilyPageProps & { readonly person: PersonPlan }

function PersonRow({ applying, person }: OnePersonProps) {
  const { application, naming } = applying
  const { language } = naming
  const isDone = isPersonDone(person, application)
  const who = whoAsHeading(person.index, naming)
  const name = application.people[person.index]?.name
  const named = name && name.family !== '' ? familyGiven(name) : null
  return (
    <div className="who">
      <span className={isDone ? 'mark' : 'mark mark-todo'}>{isDone && <Icon name="check" />}</span>
      <div>
        <b>{named ?? who}</b>
        <small>{isDone ? who : applyWords.todo[language]}</small>
      </div>
      <a
        className="link"
        href={paths.applyFamily(person.index)}
        aria-label={(isDone ? applyWords.fixOf : applyWords.enterOf)(named ?? who)[language]}
      >
        {(isDone ? guideWords.change : applyWords.enter)[language]}
      </a>
    </div>
  )
}

function PersonForm({ applying, person, typed, mistakes, isCopied }: OnePersonProps) {
  const { plan, naming } = applying
  const { language, members, today } = naming
  const fields = { typed, mistakes, language }
  return (
    <form method="post" action={paths.applyFamily(person.index)} className="card" noValidate>
      <h2>
        {whoIsBriefly(person.index, naming)}
        {plan.people.length > 1 && (
          <small>{applyWords.personTitle(person.index + 1, ageOf(members[person.index], today))[language]}</small>
        )}
      </h2>
      <div>
        {isCopied && (
          <p className="note spaced-below">
            <Icon name="info" />
            <span>{applyWords.kanaCopied[language]}</span>
          </p>
        )}
        {person.items.map(item => (
          <ItemField key={item.id} item={item} person={person.index} {...fields} />
        ))}
        <Known {...{ applying, person }} />
        <div className="acts">
          <button type="submit" className="btn btn-main">
            {saveWords(person, applying)[language]}
          </button>
          <button type="submit" className="btn" name="stop" value="yes">
            {applyWords.stop[language]}
          </button>
        </div>
      </div>
    </form>
  )
}

function saveWords({ index }: PersonPlan, { plan, application }: FamilyPageProps['applying']) {
  const next = plan.people.find(person => person.index !== index && !isPersonDone(person, application))
  if (next) return applyWords.saveAndNext(next.index + 1)
  return plan.address.length > 0 ? applyWords.saveAndAddress : applyWords.saveAndContact
}

/** What was answered before is shown, never asked again. */
function Known({ applying, person }: Pick<OnePersonProps, 'applying' | 'person'>) {
  const { naming } = applying
  const { language } = naming
  const birth = parseLocalDate(String(naming.members[person.index]?.['birth-date'] ?? ''))
  if (naming.members.length === 0) return null
  return (
    <div className="known">
      <h3>{applyWords.known[language]}</h3>
      <dl className="pairs">
        <div>
          <dt>{applyWords.birth[language]}</dt>
          <dd>{birth ? formatDay(birth, language, { style: 'birth' }) : applyWords.bornUnknown[language]}</dd>
          <dd>
            <a
              className="link"
              href={`${paths.household()}?person=${person.index + 1}`}
              aria-label={guideWords.changeOf(applyWords.birth[language])[language]}
            >
              {guideWords.change[language]}
            </a>
          </dd>
        </div>
      </dl>
    </div>
  )
}
