import type { ReactNode } from 'react'
import { formatDay } from '@/lib/format/day'
import { formatInstant } from '@/lib/format/instant'
import type { ListedVersion } from '@/lib/rule-sets/version-list'
import { VersionStatus } from './version-status'

type VersionTableProps = {
  readonly versions: readonly ListedVersion[]
  /** What can be done with a version. */
  readonly children: (version: ListedVersion) => ReactNode
}

export function VersionTable({ versions, children }: VersionTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            <Head>版</Head>
            <Head>施行日</Head>
            <Head>公開</Head>
            <Head>理由</Head>
            <Head>
              <span className="sr-only">戻す</span>
            </Head>
          </tr>
        </thead>
        <tbody>
          {versions.map(version => (
            <tr key={version.version} className="border-solid-gray-200 border-t align-top text-solid-gray-900">
              <th scope="row" className="px-3.5 py-2 text-left">
                <span className="flex flex-wrap items-center gap-2 whitespace-nowrap">
                  第{version.version}版 <VersionStatus status={version.status} />
                </span>
              </th>
              <td className="whitespace-nowrap px-2 py-2">{formatDay(version.effectiveOn, 'ja', { style: 'era' })}</td>
              <td className="px-2 py-2">
                {version.createdBy?.displayName ?? (version.originVersion === null ? '初期設定' : '取り込み')}
                {version.approvedBy && (
                  <span className="block">
                    承認 {version.approvedBy.displayName}
                    {version.isApprovedAlone && '（一人で承認）'}
                  </span>
                )}
                <span className="block whitespace-nowrap text-dns-14N-130 text-solid-gray-700">
                  {formatInstant(version.publishedAt)}
                </span>
              </td>
              <td className="px-2 py-2">
                {version.originVersion !== null && (
                  <span className="block">住民側の第{version.originVersion}版を取り込んだ</span>
                )}
                {version.revertsTo !== null && <span className="block">第{version.revertsTo}版に戻した</span>}
                {version.note}
              </td>
              <td className="px-3.5 py-1">{children(version)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className="px-2 py-1.5 font-normal first:pl-3.5">
      {children}
    </th>
  )
}
