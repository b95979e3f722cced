import { Said } from '@/components/ui/said'
import { joinList } from '@/lib/format/list'
import type { ResultView } from '@/lib/guide/result-view'
import { resultWords } from '@/lib/i18n/result'
import { textIn } from '@/lib/rules/text'
import type { Trip as OneTrip } from '@/lib/rules/visit'
import { TripDay } from './trip-day'

/** One round through the hall for each trip, in an order that works. */
export function Trip({ view }: { readonly view: ResultView }) {
  const { language } = view.naming
  const { trips } = view.result.visit
  if (trips.length === 0) return null
  return (
    <section className="sec">
      <h2 className="h2 titled" id="trip">
        {resultWords.trip[language]}
      </h2>
      {trips.map((trip, index) => (
        <Round key={trip.on} trip={trip} view={view} nth={trips.length > 1 ? index + 1 : null} />
      ))}
    </section>
  )
}

type RoundProps = { readonly trip: OneTrip; readonly view: ResultView; readonly nth: number | null }

function Round({ trip, view, nth }: RoundProps) {
  const { language } = view.naming
  const isCertain = trip.stops.every(({ procedures }) => procedures.every(({ verdict }) => verdict === 'required'))
  const minutes = isCertain ? resultWords.tripMinutes : resultWords.tripMinutesAtMost
  return (
    <div className={nth === null || nth === 1 ? 'panel' : 'panel spaced'}>
      <p>
        <TripDay trip={trip} nth={nth} naming={view.naming} withDeadline />
      </p>
      <p className="muted">{minutes(trip.minutes)[language]}</p>
      <ol className="trip">
        {trip.stops.map(({ department, procedures, minutes }, index) => (
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
  )
}
