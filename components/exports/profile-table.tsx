import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { KeptProfile } from '@/lib/exports/kept-profile'
import { fileKindWords } from '@/lib/exports/profile-words'
import { formatInstant } from '@/lib/format/instant'

type ProfileTableProps = {
  readonly title: string
  readonly profiles: readonly KeptProfile[]
  /** Names of departments by id. */
  readonly departments: ReadonlyMap<string, string>
  readonly copy: (id: string) => Promise<void>
  readonly retire: (id: string, isRetired: boolean) => Promise<void>
}

export function ProfileTable({ title, profiles, departments, copy, retire }: ProfileTableProps) {
  return (
    <Panel title={title} id={title} note={`${profiles.length}件`}>
      <ul>
        {profiles.map(kept => {
          const { id, department, about, file, columns } = kept.profile
          return (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-solid-gray-200 border-t px-3.5 py-2"
            >
              <div className="min-w-60 flex-1">
                <ProfileName kept={kept} />
                <span className="block text-dns-14N-130 text-solid-gray-700">
                  {department === null ? 'どの課でも' : (departments.get(department) ?? '登録されていない課')}・
                  {fileKindWords[file.kind]}・{columns.length}項目　{about}
                </span>
                <span className="block text-dns-14N-130 text-solid-gray-700">{changeWords(kept)}</span>
              </div>
              {!kept.isRetired && (
                <form action={copy.bind(null, id)}>
                  <Button aria-label={`${kept.profile.title}を写して作る`}>写して作る</Button>
                </form>
              )}
              <form action={retire.bind(null, id, !kept.isRetired)}>
                <Button look="quiet" aria-label={`${kept.profile.title}を${kept.isRetired ? '使う' : '使わない'}`}>
                  {kept.isRetired ? '使う' : '使わない'}
                </Button>
              </form>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function ProfileName({ kept: { profile, isRetired } }: { readonly kept: KeptProfile }) {
  const name = 'font-bold'
  if (isRetired) return <span className={name}>{profile.title}</span>
  return (
    <a
      href={`/admin/exports/${profile.id}`}
      className={`inline-flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11 ${name}`}
    >
      {profile.title}
    </a>
  )
}

export function changeWords({ version, changedAt, changedBy, note }: KeptProfile): string {
  if (!changedAt) return 'はじめから入っている様式'
  return `第${version}版　${changedBy}が${formatInstant(changedAt)}に：${note}`
}
