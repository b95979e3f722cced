import { buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { formatDay } from '@/lib/format/day'
import type { ListedVersion } from '@/lib/rule-sets/version-list'

type ExportPanelProps = {
  readonly versions: readonly (Pick<ListedVersion, 'version' | 'effectiveOn' | 'originVersion' | 'status'> & {
    /** As the receiving side shows it. */
    readonly mark: string
  })[]
}

/** Each version, and what is being worked on, as one file. */
export function ExportPanel({ versions }: ExportPanelProps) {
  return (
    <Panel title="ファイルに書き出す" id="export" className="self-start">
      <p className="px-3.5 pb-2">規則と、様式のPDFが1つのファイルになります。住民の情報は入りません。</p>
      <ul>
        {versions.map(({ version, effectiveOn, originVersion, mark, status }) => (
          <li key={version} className="flex items-center gap-3 border-solid-gray-200 border-t px-3.5 py-2">
            <p className="min-w-0 flex-1">
              <b>第{version}版</b>
              {originVersion !== null && `（住民側の第${originVersion}版）`}
              {status === 'in-force' && '　施行中'}
              <span className="block text-dns-14N-130 text-solid-gray-700">
                {formatDay(effectiveOn, 'ja', { style: 'era' })}施行　照合番号 {mark}
              </span>
            </p>
            <a
              href={`/admin/exchange/file?version=${version}`}
              aria-label={`第${version}版を書き出す`}
              className={buttonClass()}
              download
            >
              書き出す
            </a>
          </li>
        ))}
        <li className="flex items-center gap-3 border-solid-gray-200 border-t px-3.5 py-2">
          <p className="min-w-0 flex-1">
            <b>作業中の下書き</b>
            <span className="block text-dns-14N-130 text-solid-gray-700">まだ公開していない変更も入ります。</span>
          </p>
          <a href="/admin/exchange/file" aria-label="作業中の下書きを書き出す" className={buttonClass()} download>
            書き出す
          </a>
        </li>
      </ul>
    </Panel>
  )
}
