'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '@/components/staff/icon'
import { SmallButton } from './small-button'
import { hasUnsaved } from './unsaved'

/** Who else has this case open, and what they do with it: shown at once where nothing is being typed, announced where it is. */
export function CaseLive({ draftId }: { draftId: string }) {
  const router = useRouter()
  const [others, setOthers] = useState<readonly string[]>([])
  const [isBehind, setIsBehind] = useState(false)
  const base = `/counter/drafts/${draftId}`

  const show = () => {
    setIsBehind(false)
    router.refresh()
  }
  const lookWhoElse = useEffectEvent(async () => {
    const answer = await fetch(`${base}/others`, { redirect: 'manual' }).catch(() => null)
    if (answer?.ok) setOthers(namesIn(await answer.json().catch(() => null)))
  })
  const take = useEffectEvent((id: string) => {
    if (id !== draftId) return void lookWhoElse()
    if (hasUnsaved()) setIsBehind(true)
    else show()
  })

  useEffect(() => {
    const source = new EventSource(`${base}/live`)
    source.addEventListener('open', () => void lookWhoElse())
    source.addEventListener('change', event => take(idIn(event.data)))
    source.addEventListener('ended', () => source.close())
    return () => source.close()
  }, [base])

  if (others.length === 0 && !isBehind) return null
  return (
    <div
      role="status"
      className="flex min-h-9 flex-wrap items-center gap-x-3 border-yellow-700 border-b bg-yellow-50 px-5 py-1 text-yellow-1200"
    >
      {others.length > 0 && (
        <span className="flex items-center gap-1.5">
          <Icon name="person" />
          {others.map(name => `${name}さん`).join('、')}もこの件を開いています。
        </span>
      )}
      {isBehind && (
        <span className="flex items-center gap-1.5">
          <Icon name="alert" />
          この件が変わりました（ほかの職員、または住民の画面）。入力はそのまま残ります。
          <SmallButton type="button" onClick={show}>
            新しい内容を表示する
          </SmallButton>
        </span>
      )}
    </div>
  )
}

function namesIn(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('others' in answer)) return []
  return Array.isArray(answer.others) ? answer.others.map(String) : []
}

function idIn(data: string): string {
  const change: unknown = JSON.parse(data)
  return typeof change === 'object' && change !== null && 'id' in change ? String(change.id) : ''
}
