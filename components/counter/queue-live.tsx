'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '@/components/staff/icon'

/** Two beats missed: the line is dead, however open it looks. */
const silentMs = 35_000
/** The minutes on the page go on by themselves. */
const minuteMs = 60_000

/** Shows the page anew when something changed, and says so when it no longer hears of changes. */
export function QueueLive({ address }: { address: string }) {
  const router = useRouter()
  const [isCut, setIsCut] = useState(false)
  const refresh = useEffectEvent(() => router.refresh())

  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined
    let silence: ReturnType<typeof setTimeout> | undefined
    const hear = () => {
      setIsCut(false)
      clearTimeout(silence)
      silence = setTimeout(() => setIsCut(true), silentMs)
    }
    // Several changes of one press are one look.
    const look = () => {
      clearTimeout(soon)
      soon = setTimeout(refresh, 80)
    }
    const source = new EventSource(address)
    source.addEventListener('open', () => {
      hear()
      look()
    })
    source.addEventListener('beat', hear)
    source.addEventListener('change', look)
    source.addEventListener('error', () => setIsCut(true))
    source.addEventListener('ended', () => {
      source.close()
      setIsCut(true)
    })
    const minutes = setInterval(look, minuteMs)
    return () => {
      source.close()
      clearInterval(minutes)
      clearTimeout(soon)
      clearTimeout(silence)
    }
  }, [address])

  if (!isCut) return null
  return (
    <p
      role="status"
      className="flex min-h-11 items-center gap-2 border-yellow-700 border-b-2 bg-yellow-50 px-5 py-1.5 font-bold text-yellow-1200"
    >
      <Icon name="alert" />
      つながっていません。表示は古いことがあります。
      <button type="button" onClick={refresh} className="min-h-9 underline underline-offset-3 pointer-coarse:min-h-11">
        今の様子を表示する
      </button>
    </p>
  )
}
