import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProfileEditor } from '@/components/exports/profile-editor'
import { changeWords } from '@/components/exports/profile-table'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { todayInJapan } from '@/lib/config/clock'
import { listProfileVersions } from '@/lib/db/export-profiles'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { sourceChoices } from '@/lib/exports/source-choices'
import { listWords } from '@/lib/forms/path-words'
import type { Query } from '../../query'
import { save, tryOut } from '../actions'

export const metadata: Metadata = { title: '連携の様式' }

type Props = { readonly params: Promise<{ readonly profile: string }>; readonly searchParams: Promise<Query> }

export default async function ExportProfilePage({ params, searchParams }: Props) {
  await requireStaff(permissions.exports)
  const { profile: id } = await params
  const { saved, copied } = await searchParams
  const versions = await listProfileVersions(id)
  const [newest] = versions
  if (!newest || newest.isRetired) notFound()
  const { departments } = (await ruleSetInForce(todayInJapan())).ruleSet

  return (
    <main id="main" className="mx-auto grid w-full max-w-400 content-start gap-3 p-3">
      {saved !== undefined && <Notice kind="success">保存しました。窓口の次の書き出しから使われます。</Notice>}
      {copied !== undefined && <Notice kind="success">写しを作りました。名前を変えて、項目を直してください。</Notice>}
      <div className="flex flex-wrap items-baseline gap-x-4 px-1 pt-1">
        <h1 className="text-std-24B-150">{newest.profile.title}</h1>
        <a href="/admin/exports" className="text-blue-1000 underline underline-offset-3">
          連携の様式の一覧
        </a>
      </div>
      <ProfileEditor
        key={newest.version}
        profile={newest.profile}
        version={newest.version}
        choices={sourceChoices()}
        lists={listWords}
        departments={departments.filter(one => one.isCity).map(({ id: value, name }) => ({ value, name: name.ja }))}
        save={save}
        tryOut={tryOut}
      />
      <Panel title="この様式の記録" id="history" note={`${versions.length}件`}>
        <ul className="px-3.5 pb-3">
          {versions.map(kept => (
            <li key={kept.version} className="border-solid-gray-200 border-t py-1.5">
              {changeWords(kept)}
            </li>
          ))}
        </ul>
      </Panel>
    </main>
  )
}
