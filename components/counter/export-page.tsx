import { KeyCap } from '@/components/staff/key-cap'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import { Shortcuts } from '@/components/staff/shortcuts'
import type { ExportView } from '@/lib/counter/export-draft'
import { EarlierExportPanel } from './earlier-export'
import { ExportFindings } from './export-findings'
import { ExportForm } from './export-form'
import { type ExportSaid, exportSaidSentences } from './export-said'
import { ExportTable } from './export-table'
import { KeystrokeSheet } from './keystroke-sheet'

export type ExportPageProps = {
  readonly view: ExportView
  readonly said: ExportSaid | null
}

/** Choose, look, take: what the file would say stands on the page before there is a file. */
export function ExportPage({ view, said }: ExportPageProps) {
  const { chosen, draftId } = view
  return (
    <>
      <main id="main" className="grid content-start gap-3 p-3 xl:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="grid gap-2 px-1 pt-1 xl:col-span-full">
          <h1 className="text-std-24B-150">連携データ</h1>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>
              {view.receiptCode}　{view.filer} 様
            </span>
            <a
              href={`/counter/drafts/${draftId}`}
              data-shortcut="F3"
              className="inline-flex min-h-9 items-center gap-1.5 text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
            >
              <KeyCap>F3</KeyCap>
              下書きに戻る
            </a>
          </p>
          {said && <Notice kind={exportSaidSentences[said].kind}>{exportSaidSentences[said].text}</Notice>}
        </div>
        <ProfilePanel view={view} />
        {chosen && (
          <div className="grid min-w-0 content-start gap-3">
            {chosen.earlier && <EarlierExportPanel earlier={chosen.earlier} />}
            <ExportFindings run={chosen.run} />
            <ExportForm view={view} chosen={chosen} />
            {chosen.run.profile.file.kind === 'keystrokes' ? (
              <KeystrokeSheet run={chosen.run} />
            ) : (
              <ExportTable run={chosen.run} />
            )}
          </div>
        )}
      </main>
      <Shortcuts />
    </>
  )
}

function ProfilePanel({ view: { profiles, draftId, chosen } }: { readonly view: ExportView }) {
  return (
    <Panel title="連携の様式" id="profiles" className="self-start print:hidden">
      <ul className="px-3.5 pb-3">
        {profiles.map(({ profile: { id, title, about } }) => (
          <li key={id} className="border-solid-gray-200 border-t py-1.5 has-aria-[current=true]:bg-blue-50">
            <a
              href={`/counter/drafts/${draftId}/export?profile=${id}`}
              aria-current={id === chosen?.run.profile.id ? 'true' : undefined}
              className="inline-flex min-h-9 items-center text-blue-1000 underline underline-offset-3 aria-[current=true]:font-bold pointer-coarse:min-h-11"
            >
              {title}
            </a>
            <p className="text-dns-14N-130 text-solid-gray-700">{about}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
