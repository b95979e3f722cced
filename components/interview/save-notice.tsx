import { Notice } from '@/components/staff/notice'
import type { Desk } from './use-interview'

/** Whether what was typed is stored, said in words where it is not. */
export function SaveNotice({ desk: { status, isMerged } }: { readonly desk: Desk }) {
  if (status === 'lost')
    return (
      <Notice kind="warning">
        通信が切れているため、まだ保存できていません。入力はこの画面に残っています。つながりしだい、1度だけ保存します。
      </Notice>
    )
  if (status === 'signed-out')
    return (
      <Notice kind="warning">
        ログインが終わったため、まだ保存できていません。入力はこの画面に残っています。
        <a href="/counter" target="_blank" rel="noreferrer" className="underline underline-offset-3">
          新しいタブでログインし直す
        </a>
        と、続きから保存します。
      </Notice>
    )
  if (status === 'gone')
    return (
      <Notice kind="error">＊この聞き取りはもうありません。ほかの職員が消したか、保存の期限が過ぎています。</Notice>
    )
  if (isMerged)
    return (
      <Notice kind="information">
        ほかの画面でも、この聞き取りに書き入れています。項目ごとに、あとから入れたほうが残ります。
      </Notice>
    )
  return null
}

export function SaveMark({ status }: { readonly status: Desk['status'] }) {
  const words = { saved: '保存ずみ', saving: '保存しています', lost: '未保存', 'signed-out': '未保存', gone: '未保存' }
  return (
    <span data-save={status} className="whitespace-nowrap text-dns-14N-130 text-solid-gray-700">
      {words[status]}
    </span>
  )
}
