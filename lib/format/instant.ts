const japan = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** 2026年11月24日(火) 14:02, on a clock in Japan. */
export function formatInstant(at: Date): string {
  return japan.format(at)
}

const sortable = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' })

/** 2026-11-24 14:02:31, on a clock in Japan: for files that are sorted. */
export function stampInstant(at: Date): string {
  return sortable.format(at)
}
