const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: 'numeric', minute: '2-digit' })

/** 10:41 in Japan, wherever the server stands. */
export function TimeOfDay({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{clock.format(at)}</time>
}
