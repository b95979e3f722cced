import { KeyCap } from '@/components/staff/key-cap'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import { Shortcuts } from '@/components/staff/shortcuts'
import type { ExportView } from '@/lib/counter/export-draft'
import type { ExportProfile } from '@/lib/exports/profile'
import { ExportFindings } from './export-findings'
import { ExportForm } from './export-form'
import { type ExportSaid, exportSaidSentences } from './export-said'
import { ExportTable } from './export-table'

export type ExportPageProps = {
  readonly view: ExportView
  readonly profiles: readonly ExportProfile[]
  readonly said: ExportSaid | null
}

/** Choose, look, take: what the file would say stands on the page before there is a file. */
export function ExportPage({ view, profiles, said }: ExportPageProps) {
  const { run, draftId } = view
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
        <ProfilePanel profiles={profiles} draftId={draftId} chosen={run?.profile.id ?? null} />
        {run && (
          <div className="grid min-w-0 content-start gap-3">
            <ExportFindings run={run} />
            <ExportForm view={view} run={run} />
            <ExportTable run={run} />
          </div>
        )}
      </main>
      <Shortcuts />
    </>
  )
}

type ProfilePanelProps = Pick<ExportPageProps, 'profiles'> & {
  readonly draftId: string
  readonly chosen: string | null
}

function ProfilePanel({ profiles, draftId, chosen }: ProfilePanelProps) {
  return (
    <Panel title="連携の様式" id="profiles" className="self-start">
      <ul className="px-3.5 pb-3">
        {profiles.map(({ id, title, about }) => (
          <li key={id} className="border-solid-gray-200 border-t py-1.5 has-aria-[current=true]:bg-blue-50">
            <a
              href={`/counter/drafts/${draftId}/export?profile=${id}`}
              aria-current={id === chosen ? 'true' : undefined}
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
