import { Notice } from '@/components/staff/notice'
import type { QrSymbol } from '@/lib/handoff/qr'
import type { PlainAction } from './draft-actions'
import { PairingForm } from './pairing-form'
import { SmallButton } from './small-button'
import { Tag } from './tag'
import { TimeOfDay } from './time'

export type PairingState = {
  readonly deskId: string
  readonly offer: { readonly code: string; readonly address: string; readonly picture: QrSymbol } | null
} | null

export type DeskRow = {
  readonly id: string
  readonly number: string
  readonly department: string | null
  readonly screen: { readonly pairedAt: Date; readonly pairedBy: string; readonly lastSeenAt: Date } | null
}

export type ScreensPageProps = {
  readonly desks: readonly DeskRow[]
  /** Where whoever asks sits. */
  readonly ownDeskId: string | null
  readonly isUnpaired: boolean
  readonly offer: (state: PairingState, form: FormData) => Promise<PairingState>
  readonly unpair: PlainAction
}

/** Which device stands in front of the people at each desk. */
export function ScreensPage({ desks, ownDeskId, isUnpaired, offer, unpair }: ScreensPageProps) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-[60rem] content-start gap-4 p-4">
      <h1 className="text-std-24B-150">住民の画面</h1>
      <p>
        住民の前に置くタブレットやモニターを、窓口ごとに1台つなぎます。一度つなぐと、外すまでその窓口の画面です。新しくつなぐと、前の端末は外れます。
      </p>
      {isUnpaired && <Notice kind="success">画面を外しました。その端末には何も出ません。</Notice>}
      {desks.length === 0 && <p>あなたの課の窓口がまだありません。窓口を登録すると、ここに出ます。</p>}
      <PairingForm
        desks={desks.map(({ id, number, department }) => ({ id, name: nameOf({ number, department }) }))}
        ownDeskId={ownDeskId}
        action={offer}
      />
      {desks.length > 0 && <Desks desks={desks} unpair={unpair} />}
    </main>
  )
}

const cell = 'border-b border-solid-gray-100 px-3 py-1.5 text-left'

function Desks({ desks, unpair }: Pick<ScreensPageProps, 'desks' | 'unpair'>) {
  return (
    <table className="w-full rounded-12 border border-solid-gray-100 bg-white text-dns-16N-130">
      <thead className="text-dns-14N-130 text-solid-gray-700">
        <tr className="[&>th]:border-b [&>th]:border-solid-gray-200 [&>th]:px-3 [&>th]:py-1 [&>th]:text-left [&>th]:font-normal">
          <th scope="col">窓口</th>
          <th scope="col">画面</th>
          <th scope="col">つないだ人</th>
          <th scope="col">
            <span className="sr-only">外す</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {desks.map(desk => (
          <tr key={desk.id}>
            <th scope="row" className={`font-bold ${cell}`}>
              {nameOf(desk)}
            </th>
            <td className={cell}>
              {desk.screen ? (
                <Tag look="done" icon="check">
                  つながっています
                </Tag>
              ) : (
                <Tag look="no" icon="minus">
                  ありません
                </Tag>
              )}
            </td>
            <td className={cell}>{desk.screen && <Paired screen={desk.screen} />}</td>
            <td className={cell}>{desk.screen && <Unpair desk={desk} action={unpair} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Paired({ screen: { pairedBy, pairedAt, lastSeenAt } }: { screen: NonNullable<DeskRow['screen']> }) {
  return (
    <>
      {pairedBy}（{pairedAt.toLocaleDateString('ja-JP', { timeZone: 'Asia/Tokyo' })}）
      <span className="block text-dns-14N-130 text-solid-gray-700">
        最後に動いていた時刻 <TimeOfDay at={lastSeenAt} />
      </span>
    </>
  )
}

function Unpair({ desk, action }: { desk: DeskRow; action: PlainAction }) {
  return (
    <form action={action}>
      <input type="hidden" name="desk" value={desk.id} />
      <SmallButton aria-label={`${nameOf(desk)}の画面を外す`}>外す</SmallButton>
    </form>
  )
}

function nameOf({ number, department }: Pick<DeskRow, 'number' | 'department'>): string {
  return `${department ?? ''} ${number}番窓口`.trim()
}
