import { Icon } from '@/components/staff/icon'
import type { ShownFindingOfSet } from '@/lib/rule-sets/shown-changes'
import { Witness } from './witness'

/** Errors stand open; what is only to be weighed, or waits for somebody, is folded away by kind. */
export function FindingList({ findings }: { readonly findings: readonly ShownFindingOfSet[] }) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    <div className="grid gap-2 px-3.5 pb-3.5">
      {errors.map(finding => (
        <div key={finding.key} className="rounded-8 border-2 border-red-800 px-3 py-2">
          <p className="flex items-start gap-2 font-bold text-red-1000">
            <Icon name="alert" className="mt-0.5" />
            <Where finding={finding} />
          </p>
          <p className="text-solid-gray-900">{finding.message}</p>
          <Witness lines={finding.witness} />
        </div>
      ))}
      {warnings.length > 0 && <p className="text-solid-gray-700">公開を止めない注意 {warnings.length}件</p>}
      {[...new Set(warnings.map(({ kind }) => kind))].map(kind => (
        <WarningsOfKind key={kind} kind={kind} findings={warnings.filter(finding => finding.kind === kind)} />
      ))}
    </div>
  )
}

type OfKind = { readonly kind: string; readonly findings: readonly ShownFindingOfSet[] }

function WarningsOfKind({ kind, findings }: OfKind) {
  return (
    <details>
      <summary className="min-h-9 text-blue-1000 pointer-coarse:min-h-11 pointer-coarse:content-center underline underline-offset-3">
        {kind} {findings.length}件
      </summary>
      <ul className="grid gap-2 text-dns-14N-130">
        {findings.map(finding => (
          <li key={finding.key}>
            <Where finding={finding} />：{finding.message}
            <Witness lines={finding.witness} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Where({ finding: { where, href } }: { readonly finding: ShownFindingOfSet }) {
  return href ? (
    <a href={href} className="underline underline-offset-3">
      {where}
    </a>
  ) : (
    <span>{where}</span>
  )
}
