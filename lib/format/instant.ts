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
