import { QrPicture } from '@/components/drafts/qr-picture'
import { buttonClass } from '@/components/staff/button'
import type { DraftView } from '@/lib/counter/draft-view'
import { shownCode } from '@/lib/counter/shown-code'
import type { QrSymbol } from '@/lib/handoff/qr'
import { PrintButton } from './print-button'

/** A small paper to take along from desk to desk. It may be lost: no name stands on it, and the code opens nothing but at the counter. */
export function SlipPage({ view, qr }: { readonly view: DraftView; readonly qr: QrSymbol }) {
  const { draft, events, procedures } = view
  const required = procedures.filter(({ verdict }) => verdict !== 'not-required')
  return (
    <main id="main" className="p-4 print:p-0">
      <div className="mb-4 flex flex-wrap gap-3 print:hidden">
        <PrintButton />
        <a href={`/counter/drafts/${draft.id}`} className={buttonClass('secondary')}>
          この件に戻る
        </a>
      </div>
      <section
        aria-label="控え"
        className="w-76 rounded-12 border border-solid-gray-300 bg-white p-4 text-solid-gray-900 print:w-[72mm] print:border-0 print:p-0"
      >
        <h1 className="text-dns-17B-130">受付コードの控え</h1>
        <p className="text-dns-14N-130">{events}</p>
        <div className="mx-auto my-2 w-40">
          <QrPicture symbol={qr} label="受付コードのQRコード" />
        </div>
        <p className="text-center font-bold text-[1.625rem] tracking-wide">{shownCode(draft.content.receiptCode)}</p>
        <p className="mt-1 text-dns-14N-130">窓口で、このコードを見せてください。</p>
        <ul className="mt-2 border-solid-gray-300 border-t">
          {required.map(({ id, name, department, deadline }) => (
            <li key={id} className="border-solid-gray-200 border-b py-1 text-dns-14N-130">
              <b>{name}</b>
              <span className="block">
                {department}
                {deadline.short !== '' && `　期限 ${deadline.short}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
