import { Said } from '@/components/ui/said'
import { formatDay } from '@/lib/format/day'
import { joinList } from '@/lib/format/list'
import type { ResultView } from '@/lib/guide/result-view'
import { resultWords } from '@/lib/i18n/result'
import { textIn } from '@/lib/rules/text'

/** One round through the hall, in an order that works. */
export function Trip({ view: { result, naming } }: { readonly view: ResultView }) {
  const { language, today } = naming
  const { visit } = result
  if (visit.stops.length === 0) return null
  return (
    <section className="sec">
      <h2 className="h2 titled" id="trip">
        {resultWords.trip[language]}
      </h2>
      <div className="panel">
        <p>
          <b>{resultWords.tripFrom(formatDay(visit.on, language, { style: 'near', today }))[language]}</b>
        </p>
        <p className="muted">{resultWords.tripMinutes(visit.minutes)[language]}</p>
        <ol className="trip">
          {visit.stops.map(({ department, procedures, minutes }, index) => (
            <li key={`${department.id}-${procedures[0]?.procedure.id}`}>
              <i aria-hidden="true">{index + 1}</i>
              <span>
                <b>
                  {department.place && (
                    <>
                      <Said text={department.place} language={language} />{' '}
                    </>
                  )}
                  <Said text={department.name} language={language} />
                </b>
                <small>
                  {joinList(
                    procedures.map(({ procedure }) => textIn(procedure.title, language)),
                    language,
                  )}
                </small>
              </span>
              <span className="nw">{resultWords.minutes(minutes)[language]}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
