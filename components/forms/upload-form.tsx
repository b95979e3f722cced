'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'

export type UploadState = {
  readonly typed: { readonly replaces: string; readonly title: string; readonly number: string }
  readonly problem: string | null
}

type UploadFormProps = {
  readonly replaceable: readonly { readonly id: string; readonly title: string }[]
  readonly upload: (state: UploadState, posted: FormData) => Promise<UploadState>
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'
const nothing: UploadState = { typed: { replaces: '', title: '', number: '' }, problem: null }

export function UploadForm({ replaceable, upload }: UploadFormProps) {
  const [{ typed, problem }, send, isPending] = useActionState(upload, nothing)
  return (
    <form action={send} className="grid gap-3 px-3.5 pb-3.5">
      {problem && <Notice kind="error">＊{problem}</Notice>}
      <label className="grid gap-1 font-bold">
        どの様式のPDFですか
        <select name="replaces" defaultValue={typed.replaces} key={typed.replaces} className={box}>
          <option value="">新しい様式</option>
          {replaceable.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <span className="font-normal text-dns-14N-130 text-solid-gray-700">
          名前のある様式を選ぶと、その手続きはこのPDFに印字されます。
        </span>
      </label>
      <label className="grid gap-1 font-bold">
        様式の名前
        <input name="title" defaultValue={typed.title} maxLength={80} autoComplete="off" className={box} />
      </label>
      <label className="grid gap-1 font-bold">
        様式番号（あれば）
        <input name="number" defaultValue={typed.number} maxLength={30} autoComplete="off" className={box} />
      </label>
      <label className="grid gap-1 font-bold">
        PDFファイル
        <input
          type="file"
          name="file"
          accept="application/pdf,.pdf"
          className="min-h-11 w-full rounded-8 border border-solid-gray-600 bg-white p-1.5 font-normal"
        />
        <span className="font-normal text-dns-14N-130 text-solid-gray-700">A3まで、5MBまで、12ページまで。</span>
      </label>
      <Button look="primary">{isPending ? '確かめています…' : '取り込む'}</Button>
    </form>
  )
}
