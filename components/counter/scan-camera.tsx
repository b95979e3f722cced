'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { readerOfPictures } from './read-picture'

type ScanCameraProps = { readonly onText: (text: string) => void; readonly onClose: () => void }

const lookEveryMs = 150

/** The tablet's camera, for desks without a scanner. Pictures stay in the browser. */
export default function ScanCamera({ onText, onClose }: ScanCameraProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const tell = useEffectEvent(onText)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    const shown = video.current
    if (!shown) return
    const end = new AbortController()
    look(shown, end.signal).then(
      text => text !== null && tell(text),
      (error: unknown) => setProblem(problemOf(error)),
    )
    return () => end.abort()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label="カメラで読み取る"
      onClose={onClose}
      className="m-auto grid w-[min(40rem,100vw-2rem)] gap-3 rounded-12 p-4 backdrop:bg-black/60"
    >
      {problem ? (
        <Notice kind="error">{problem}</Notice>
      ) : (
        <p>QRコードの全体が入るように写してください。読み取ると、自動で開きます。</p>
      )}
      <video
        ref={video}
        muted
        playsInline
        hidden={problem !== null}
        className="aspect-4/3 w-full rounded-8 bg-black object-cover"
      />
      <Button type="button" onClick={() => dialog.current?.close()}>
        閉じる
      </Button>
    </dialog>
  )
}

/** The first code in sight; null when it was ended before. The camera goes off with it. */
async function look(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  if (!navigator.mediaDevices) throw new DOMException('', 'SecurityError')
  const wide = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } }
  const stream = await navigator.mediaDevices.getUserMedia({ video: wide })
  try {
    video.srcObject = stream
    await video.play()
    const read = await readerOfPictures()
    while (!signal.aborted) {
      const text = await read(video)
      if (text) return text
      await new Promise(resolve => setTimeout(resolve, lookEveryMs))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

function problemOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return '＊カメラの使用が許可されていません。ブラウザーの設定で許可してください。'
  if (name === 'SecurityError') return '＊カメラは https:// で始まる画面でだけ使えます。管理者に確かめてください。'
  return '＊カメラを使えません。スキャナーで読み取るか、受付コードを入力してください。'
}
