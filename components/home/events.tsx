import { Said } from '@/components/ui/said'
import { Icon } from '@/lib/html/icon'
import { paths } from '@/lib/html/paths'
import type { Language, LifeEvent } from '@/lib/rules/schema'

type EventsProps = { readonly events: readonly LifeEvent[]; readonly language: Language }

/** Buttons, not links: what happened to somebody does not belong in an address. */
export function EventList({ events, language }: EventsProps) {
  return (
    <ul className="list">
      {events.map(event => (
        <li key={event.id}>
          <form method="post" action={paths.guideStart()}>
            <button type="submit" name="event" value={event.id}>
              <span className="ic">
                <Icon name={event.icon} />
              </span>
              <span>
                <b>
                  <Said text={event.title} language={language} />
                </b>
                <small>
                  <Said text={event.summary} language={language} />
                </small>
              </span>
              <Icon name="right" className="go" />
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

/** `isAlso`: beside the events chosen before. */
export function EventTiles({ events, language, isAlso = false }: EventsProps & { readonly isAlso?: boolean }) {
  if (events.length === 0) return null
  return (
    <form method="post" action={paths.guideStart()}>
      {isAlso && <input type="hidden" name="also" value="yes" />}
      <ul className="tiles">
        {events.map(event => (
          <li key={event.id}>
            <button type="submit" name="event" value={event.id}>
              <Icon name={event.icon} />
              <span>
                <Said text={event.title} language={language} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
