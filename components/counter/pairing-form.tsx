'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import type { PairingState, ScreensPageProps } from './screens-page'

type PairingFormProps = {
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly ownDeskId: string | null
  readonly action: ScreensPageProps['offer']
}

/** A number to type at the device, or a code to scan with it: good once, for ten minutes. */
export function PairingForm({ desks, ownDeskId, action }: PairingFormProps) {
  const [state, submit] = useActionState(action, null)
  const chosen = state?.deskId ?? ownDeskId ?? undefined
  if (desks.length === 0) return null
  return (
    <section aria-labelledby="pair" className="grid gap-3 rounded-12 border border-solid-gray-100 bg-white p-4">
      <h2 id="pair" className="text-dns-17B-130">
        端末をつなぐ
      </h2>
      <form action={submit} className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1 text-dns-14N-130">
          窓口
          <select
            name="desk"
            defaultValue={chosen}
            key={chosen}
            className="h-11 min-w-60 rounded-8 border border-solid-gray-600 bg-white px-2 text-dns-16N-130 text-solid-gray-900"
          >
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button look="primary">番号を出す</Button>
      </form>
      {state && !state.offer && (
        <p role="alert" className="font-bold text-red-900">
          ＊この窓口の画面は、あなたの課ではつなげません。
        </p>
      )}
      {state?.offer && <Offer offer={state.offer} />}
    </section>
  )
}

function Offer({ offer: { code, address, picture } }: { offer: NonNullable<NonNullable<PairingState>['offer']> }) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-6">
      <div className="grid gap-1">
        <p>
          端末のブラウザーで <b className="break-all">{address}</b> を開き、この番号を入力します（10分間、1回だけ）。
        </p>
        <p className="font-bold text-[2.5rem] leading-120 tracking-wider" data-testid="pairing-code">
          {code}
        </p>
      </div>
      <svg
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        role="img"
        aria-label="端末のカメラで読み取るコード"
        className="size-40 bg-white"
      >
        <path d={picture.path} />
      </svg>
    </div>
  )
}
