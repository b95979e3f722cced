import { DayFields } from '@/components/ui/day-fields'
import { MistakeText } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { Said } from '@/components/ui/said'
import { erasFor } from '@/lib/guide/answer-form'
import { birthField, relationField } from '@/lib/guide/roster'
import { typedDayOf } from '@/lib/guide/typed-day'
import { Icon } from '@/lib/html/icon'
import { mistakeAt } from '@/lib/html/mistake'
import { paths } from '@/lib/html/paths'
import { rosterWords } from '@/lib/i18n/roster'
import type { HouseholdPageProps } from './household-page'

/** Somebody to be added, or one of the list to be changed. */
export function PersonForm({ relations, changing, typed, mistakes, language }: HouseholdPageProps) {
  const problem = mistakeAt(mistakes, relationField)
  return (
    <form method="post" action={paths.household()} className="card" noValidate>
      {changing !== null && <input type="hidden" name="place" value={changing} />}
      <h2>{(changing === null ? rosterWords.add : rosterWords.change)[language]}</h2>
      <div>
        <fieldset className={problem ? 'field is-bad' : 'field'}>
          <legend className="label">{rosterWords.relation[language]}</legend>
          <MistakeText id={`${relationField}-problem`} text={problem} />
          <div className="opts row">
            {relations.map(({ id, label }, index) => (
              <Option
                key={id}
                id={index === 0 ? relationField : undefined}
                name={relationField}
                value={id}
                label={<Said text={label} language={language} />}
                isChosen={typed.text(relationField) === id}
                describedBy={problem ? `${relationField}-problem` : undefined}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className={mistakeAt(mistakes, `${birthField}-year`) ? 'field is-bad' : 'field'}>
          <legend className="label">{rosterWords.birth[language]}</legend>
          <Birth typed={typed} mistakes={mistakes} language={language} />
          <label className="check">
            <input type="checkbox" name="birth-unknown" value="yes" defaultChecked={typed.has('birth-unknown')} />
            {rosterWords.birthUnknown[language]}
          </label>
        </fieldset>
        <button type="submit" className="btn btn-wide field">
          <Icon name={changing === null ? 'plus' : 'check'} />
          {(changing === null ? rosterWords.addButton : rosterWords.changeButton)[language]}
        </button>
        {changing !== null && (
          <button type="submit" className="btn btn-link btn-wide" name="remove" value={changing}>
            {rosterWords.remove[language]}
          </button>
        )}
      </div>
    </form>
  )
}

export function Birth({ typed, mistakes, language }: Pick<HouseholdPageProps, 'typed' | 'mistakes' | 'language'>) {
  return (
    <DayFields
      name={birthField}
      typed={typedDayOf(typed, birthField)}
      eras={erasFor({ id: 'birth-date' })}
      language={language}
      mistakes={mistakes}
    />
  )
}
