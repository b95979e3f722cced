'use client'

import { useEffect, useState } from 'react'

const japan = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: 'numeric', minute: '2-digit' })

/** Runs on from the server's time. */
export function StaffClock({ nowMs }: { nowMs: number }) {
  const [shownMs, setShownMs] = useState(nowMs)
  useEffect(() => {
    const offsetMs = nowMs - Date.now()
    const timer = setInterval(() => setShownMs(Date.now() + offsetMs), 5_000)
    return () => clearInterval(timer)
  }, [nowMs])
  const at = new Date(shownMs)
  return (
    <time dateTime={at.toISOString()} className="font-bold text-[1.125rem]">
      {japan.format(at)}
    </time>
  )
}
