'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'

type Progress = { readonly done: number; readonly total: number }
type RunState = { readonly kind: 'idle' | 'failed' } | ({ readonly kind: 'running' } & Progress)

/** Starts the replay and shows how far it is. Without script the form is sent, and the page comes back with the result. */
export function ImpactRunner({ label, look }: { readonly label: string; readonly look: 'primary' | 'secondary' }) {
  const router = useRouter()
  const [state, setState] = useState<RunState>({ kind: 'idle' })

  async function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setState({ kind: 'running', done: 0, total: 1 })
    const isDone = await follow(progress => setState({ kind: 'running', ...progress })).catch(() => false)
    setState({ kind: isDone ? 'idle' : 'failed' })
    if (isDone) router.refresh()
  }

  return (
    <form method="post" action={address} onSubmit={start} className="grid gap-2">
      {state.kind === 'running' ? (
        <Bar {...state} />
      ) : (
        <Button look={look} className="justify-self-start">
          {label}
        </Button>
      )}
      {state.kind === 'failed' && (
        <Notice kind="error">＊計算が終わりませんでした。通信を確かめて、もう一度押してください。</Notice>
      )}
    </form>
  )
}

const address = '/admin/changes/impact/run'

function Bar({ done, total }: Progress) {
  return (
    <label className="grid gap-1">
      <span role="status">
        計算しています… {done.toLocaleString('ja-JP')} / {total.toLocaleString('ja-JP')}人
      </span>
      <progress value={done} max={total} className="h-3 w-full accent-blue-900" />
    </label>
  )
}

/** True once the server says that it is done. */
async function follow(onProgress: (progress: Progress) => void): Promise<boolean> {
  const response = await fetch(address, { method: 'POST', headers: { Accept: 'text/event-stream' } })
  const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined
  let text = ''
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = `${text}${read.value}`.split('\n\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      const said = JSON.parse(line.replace(/^data: /, ''))
      if (said.isDone !== undefined) return said.isDone === true
      onProgress(said)
    }
  }
  return false
}
