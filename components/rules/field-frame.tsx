import type { ReactNode } from 'react'
import { PressButton } from './press-button'

type RowHeadProps = { readonly title: string; readonly at: string; readonly isFirst: boolean }

export function RowHead({ title, at, isFirst }: RowHeadProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="mr-auto text-solid-gray-700">{title}</span>
      {!isFirst && (
        <PressButton value={`row:up:${at}`} icon="up">
          {`${title}を上へ`}
        </PressButton>
      )}
      <PressButton value={`row:remove:${at}`} icon="close">
        {`${title}を取り除く`}
      </PressButton>
    </p>
  )
}

export function AddRow({ at, noun }: { readonly at: string; readonly noun: string }) {
  return (
    <p>
      <PressButton value={`row:add:${at}`} icon="plus">
        {`${noun}を足す`}
      </PressButton>
    </p>
  )
}

type FramedProps = { readonly label: string; readonly hint: string | undefined; readonly children: ReactNode }

export function Framed({ label, hint, children }: FramedProps) {
  return (
    <fieldset className="grid min-w-0 gap-2 rounded-12 border border-solid-gray-200 p-3">
      <legend className="px-1 font-bold text-solid-gray-900">
        {label}
        {hint && <span className="ml-2 font-normal text-dns-14N-130 text-solid-gray-700">{hint}</span>}
      </legend>
      {children}
    </fieldset>
  )
}
