import { eventsField } from '@/lib/interviews/field-names'
import type { Desk } from './use-interview'

/** One talk may turn out to be about several things: the answers stay, and what else is to be asked joins them. */
export function EventsPanel({ desk }: { readonly desk: Desk }) {
  const { events } = desk.view
  const chosen = events.filter(({ isChosen }) => isChosen).map(({ id }) => id)
  const write = (id: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, id] : chosen.filter(one => one !== id)
    if (next.length > 0) desk.write([{ field: eventsField, text: next.join(',') }])
  }
  return (
    <details className="rounded-12 border border-solid-gray-100 bg-white">
      <summary className="min-h-11 px-3.5 py-2.5 text-blue-1000 underline underline-offset-3">
        できごとを足す・外す（いま{chosen.length}件）
      </summary>
      <fieldset className="flex flex-wrap gap-2 px-3.5 pb-3">
        <legend className="sr-only">できごと</legend>
        {events.map(({ id, title, isChosen }) => (
          <label
            key={id}
            className="flex min-h-11 items-center gap-2 rounded-8 border border-solid-gray-420 px-3 has-checked:border-blue-900 has-checked:bg-blue-50"
          >
            <input
              type="checkbox"
              name={eventsField}
              value={id}
              checked={isChosen}
              onChange={event => write(id, event.target.checked)}
              className="size-5 accent-blue-900"
            />
            {title}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
