import type { Era } from '@/lib/calendar/era'
import { type TypedDay, western } from '@/lib/guide/typed-day'
import { type Mistake, mistakeAt } from '@/lib/html/mistake'
import { dayWords } from '@/lib/i18n/day-words'
import type { Language } from '@/lib/rules/schema'
import { MistakeText } from './mistakes'

type DayFieldsProps = {
  readonly name: string
  readonly typed: TypedDay
  readonly eras: readonly Era[]
  readonly language: Language
  readonly mistakes: readonly Mistake[]
  /** What was typed, read back as a full date. */
  readonly readBack?: string | null
  readonly describedBy?: string | undefined
}

/** Era or western year, then three boxes: nobody scrolls through a hundred years. Stands in the fieldset that asks. */
export function DayFields({ name, typed, eras, language, mistakes, readBack, describedBy }: DayFieldsProps) {
  const problem = mistakeAt(mistakes, `${name}-year`)
  const problemId = `${name}-problem`
  const described = [problem ? problemId : null, describedBy].filter(Boolean).join(' ') || undefined
  return (
    <>
      <MistakeText id={problemId} text={problem} />
      <div className="opts row eras" role="radiogroup" aria-label={dayWords.how[language]}>
        {[...eras, western].map(era => (
          <label className="opt" key={era}>
            <input type="radio" name={`${name}-era`} value={era} defaultChecked={typed.era === era} />
            <span>{dayWords[era as Era | 'western'][language]}</span>
          </label>
        ))}
      </div>
      <div className="ymd">
        {(['year', 'month', 'day'] as const).map(part => (
          <label key={part}>
            <input
              className={part === 'year' ? 'in in-year' : 'in'}
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={8}
              defaultValue={typed[part]}
              aria-invalid={problem ? true : undefined}
              aria-describedby={described}
            />
            {dayWords[part][language]}
          </label>
        ))}
      </div>
      {readBack && <p className="echo">{readBack}</p>}
    </>
  )
}
