import Link from 'next/link'
import { Icon, type IconName } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import type { ToCheck } from '@/lib/counter/to-check'
import { Tag } from './tag'

/** What to ask, fill in and write by hand, each a step away from its field. */
export function CheckPanel({ checks, canEdit }: { checks: readonly ToCheck[]; canEdit: boolean }) {
  if (checks.length === 0) return null
  return (
    <Panel
      className="max-xl:order-1"
      title="確認すること"
      id="checks"
      note={`${checks.length}件`}
      aside={
        <Tag look="ask" icon="alert">
          まだ
        </Tag>
      }
    >
      <ul className="pb-1 text-dns-14N-130">
        {checks.map(check => (
          <li key={`${check.kind}/${check.what}/${check.because}`} className="border-solid-gray-100 border-t">
            <Check check={check} canEdit={canEdit} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const icons = { ask: 'question', fill: 'pencil', glyph: 'alert' } as const satisfies Record<ToCheck['kind'], IconName>

function Check({ check: { kind, what, because, path }, canEdit }: { check: ToCheck; canEdit: boolean }) {
  const look = 'flex min-h-9 items-start gap-2 px-3.5 py-1.5 pointer-coarse:min-h-11'
  const words = (
    <>
      <Icon name={icons[kind]} className="mt-0.5 size-4.5 text-yellow-1200" />
      <span>
        <b className="text-solid-gray-900">{what}</b>
        <span className="block text-solid-gray-700">{because}</span>
      </span>
    </>
  )
  if (path === null || !canEdit) return <span className={look}>{words}</span>
  return (
    <Link
      href={`?edit=${encodeURIComponent(path)}#corrections`}
      prefetch={false}
      scroll={false}
      className={`${look} hover:bg-solid-gray-50`}
    >
      {words}
    </Link>
  )
}
