'use client'

import { useRef } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'

const keys = [
  ['F2', '次の受付へ（読み取りは、どこでもできます）'],
  ['F3', '訂正する項目を選ぶ'],
  ['Enter', '訂正の欄：変わることを確かめる'],
  ['Ctrl+Enter', 'まとめて保存する'],
  ['Esc', '訂正をやめる'],
  ['F4', '手続きの一覧へ'],
  ['↑ ↓', '手続きを選び、理由を見る'],
  ['F9', '選んだ手続きを完了にする'],
  ['F5', '書類の内容を見る'],
  ['F8', '一括印刷'],
  ['Shift+F8', '連携データ'],
  ['F6', '住民の画面に出す'],
  ['F7', '本人確認'],
  ['F10', 'この件を完了する'],
  ['Tab', '次の項目へ。人と事実の値は、Enter で訂正'],
  ['?', 'キーの一覧'],
] as const

/** Every key of the page; each also stands where it acts. */
export function KeyOverview() {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        data-shortcut="?"
        onClick={() => dialog.current?.showModal()}
        className="flex min-h-9 items-center gap-1.5 whitespace-nowrap text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:hidden"
      >
        <KeyCap>?</KeyCap>
        キーの一覧
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto w-[min(44rem,100vw-2rem)] gap-3 rounded-12 p-5 text-solid-gray-900 open:grid backdrop:bg-black/60"
      >
        <h2 id="keys-title" className="text-std-22B-150">
          キーの一覧
        </h2>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-2 max-md:grid-cols-1">
          {keys.map(([key, does]) => (
            <div key={key} className="grid grid-cols-[6.5rem_1fr] items-center gap-2">
              <dt>
                <KeyCap>{key}</KeyCap>
              </dt>
              <dd className="text-dns-16N-130">{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button>閉じる</Button>
        </form>
      </dialog>
    </>
  )
}
