import { DayFields } from '@/components/ui/day-fields'
import { MistakeText } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { Said } from '@/components/ui/said'
import { erasFor, fieldOf, typedDayIn } from '@/lib/guide/answer-form'
import { whoAsHeading } from '@/lib/guide/who'
import { Icon } from '@/lib/html/icon'
import { mistakeAt } from '@/lib/html/mistake'
import { guideWords } from '@/lib/i18n/guide'
import type { Fact, Text } from '@/lib/rules/schema'
import { unknown } from '@/lib/rules/situation'
import { textIn } from '@/lib/rules/text'
import type { QuestionPageProps } from './question-page'

/** The boxes or buttons of a question, by what kind of thing it asks. */
export function Answers(props: QuestionPageProps) {
  const { fact } = props.page
  switch (fact.kind) {
    case 'choice':
      return <Choices {...props} fact={fact} />
    case 'yes-no':
      return fact.per === 'member' ? <EveryMember {...props} /> : <YesNo {...props} member={null} />
    case 'day':
      return <DayAnswer {...props} />
    case 'count':
      return <CountAnswer {...props} fact={fact} />
  }
}

function Choices({ fact, ...props }: QuestionPageProps & { readonly fact: Extract<Fact, { kind: 'choice' }> }) {
  const { page, typed, mistakes, naming } = props
  const { language } = naming
  const field = fieldOf(page.member)
  return (
    <>
      <MistakeText id={`${field}-problem`} text={mistakeAt(mistakes, field)} />
      <div className="opts">
        {fact.options.map(({ id, label, hint }, index) => (
          <Option
            key={id}
            id={index === 0 ? field : undefined}
            name={field}
            value={id}
            label={<Said text={label} language={language} />}
            hint={hint && <Said text={hint} language={language} />}
            isChosen={typed.text(field) === id}
            describedBy={mistakes.length > 0 ? `${field}-problem` : undefined}
          />
        ))}
        <Unknown {...props} field={field} />
      </div>
    </>
  )
}

function YesNo(props: QuestionPageProps & { readonly member: number | null }) {
  const { typed, mistakes, naming, member } = props
  const { language } = naming
  const field = fieldOf(member)
  const describedBy = mistakeAt(mistakes, field) ? `${field}-problem` : undefined
  return (
    <>
      <MistakeText id={`${field}-problem`} text={mistakeAt(mistakes, field)} />
      <div className="opts">
        {(['yes', 'no'] as const).map(value => (
          <Option
            key={value}
            id={value === 'yes' ? field : undefined}
            name={field}
            value={value}
            label={guideWords[value][language]}
            isChosen={typed.text(field) === value}
            describedBy={describedBy}
          />
        ))}
        <Unknown {...props} field={field} />
      </div>
    </>
  )
}

/** A yes or no for everybody on one page. */
function EveryMember(props: QuestionPageProps) {
  const { page, typed, mistakes, naming } = props
  const { language } = naming
  return (
    <div className="everyone">
      {page.members.map(member => {
        const field = fieldOf(member)
        const problem = mistakeAt(mistakes, field)
        return (
          <fieldset key={member} className={problem ? 'member is-bad' : 'member'}>
            <legend className="label">{whoAsHeading(member, naming)}</legend>
            <MistakeText id={`${field}-problem`} text={problem} />
            <div className="opts row flow">
              {(['yes', 'no', unknown] as const).map(value => (
                <Option
                  key={value}
                  id={value === 'yes' ? field : undefined}
                  name={field}
                  value={value}
                  label={guideWords[value][language]}
                  isChosen={typed.text(field) === value}
                  describedBy={problem ? `${field}-problem` : undefined}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
      <UnknownNote text={page.question.whenUnknown} language={language} />
    </div>
  )
}

function DayAnswer({ page, typed, mistakes, naming, readBack }: QuestionPageProps) {
  const field = fieldOf(page.member)
  return (
    <DayFields
      name={field}
      typed={typedDayIn(typed, field, page.fact)}
      eras={erasFor(page.fact)}
      language={naming.language}
      mistakes={mistakes}
      readBack={readBack}
      describedBy={page.question.help ? 'help' : undefined}
    />
  )
}

function CountAnswer({ fact, ...props }: QuestionPageProps & { readonly fact: Extract<Fact, { kind: 'count' }> }) {
  const { page, typed, mistakes, naming } = props
  const field = fieldOf(page.member)
  const problem = mistakeAt(mistakes, field)
  return (
    <>
      <MistakeText id={`${field}-problem`} text={problem} />
      <p className="ymd">
        <label>
          <input
            className="in in-year"
            id={field}
            name={field}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            defaultValue={typed.text(field) === unknown ? '' : typed.text(field)}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${field}-problem` : undefined}
          />
          {textIn(fact.unit, naming.language)}
        </label>
      </p>
    </>
  )
}

function Unknown({ page, typed, naming, field }: QuestionPageProps & { readonly field: string }) {
  const { language } = naming
  return (
    <>
      <p className="or" aria-hidden="true">
        {guideWords.or[language]}
      </p>
      <Option
        name={field}
        value={unknown}
        label={guideWords.unknown[language]}
        isChosen={typed.text(field) === unknown}
      />
      <UnknownNote text={page.question.whenUnknown} language={language} />
    </>
  )
}

type UnknownNoteProps = {
  readonly text: Text | undefined
  readonly language: QuestionPageProps['naming']['language']
}

/** Said beside 「わからない」: it is a full answer, and what to look at for those who want to know. */
function UnknownNote({ text, language }: UnknownNoteProps) {
  return (
    <div className="note note-safe note-unknown">
      <Icon name="check" />
      <div>
        <p>{guideWords.unknownIsFine[language]}</p>
        {text && (
          <p>
            <Said text={text} language={language} />
          </p>
        )}
      </div>
    </div>
  )
}
