'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '@/components/staff/icon'

/** Who else has this part of the rules open now; told as they come and go. */
export function EntryLive({ entry }: { readonly entry: string }) {
  const [others, setOthers] = useState<readonly string[]>([])
  const asked = `?entry=${encodeURIComponent(entry)}`
  const lookWhoElse = useEffectEvent(async () => {
    const answer = await fetch(`/admin/editing/others${asked}`, { redirect: 'manual' }).catch(() => null)
    if (answer?.ok) setOthers(namesIn(await answer.json().catch(() => null)))
  })

  useEffect(() => {
    const source = new EventSource(`/admin/editing/live${asked}`)
    source.addEventListener('open', () => void lookWhoElse())
    source.addEventListener('change', () => void lookWhoElse())
    source.addEventListener('ended', () => source.close())
    return () => source.close()
  }, [asked])

  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-1.5 bg-yellow-50 px-5 py-1.5 text-dns-16N-130 text-yellow-1200 empty:hidden"
    >
      {others.length > 0 && (
        <>
          <Icon name="person" />
          {others.map(name => `${name}さん`).join('、')}
          も、いまここを開いています。先に保存された内容と重なったら、保存のときに両方を並べます。
        </>
      )}
    </p>
  )
}

function namesIn(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('others' in answer)) return []
  return Array.isArray(answer.others) ? answer.others.map(String) : []
}
