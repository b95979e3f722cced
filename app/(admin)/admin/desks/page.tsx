import type { Metadata } from 'next'
import { EditDeskForm, NewDeskForm } from '@/components/desks/desk-forms'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { deskList } from '@/lib/desks/manage-desks'
import { changeDesks } from './actions'

export const metadata: Metadata = { title: '窓口' }

export default async function DesksPage() {
  await requireStaff(permissions.desks)
  const { desks, departments } = await deskList()
  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">窓口</h1>
      <Panel title="登録された窓口" id="desks" note={`${desks.length}か所`}>
        {desks.length === 0 && <p className="px-3.5 pb-3 text-solid-gray-700">まだ登録されていません。</p>}
        <ul>
          {desks.map(({ id, number, departmentId, hours, isPaused, staff }) => (
            <li key={id} className="border-solid-gray-100 border-t">
              <EditDeskForm
                desk={{ id, number, departmentId, hours, isPaused, sits: staff?.displayName ?? null }}
                departments={departments}
                action={changeDesks}
              />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="窓口を加える" id="new-desk" note="番号は、呼び出すときに住民に伝えるものです">
        <NewDeskForm departments={departments} action={changeDesks} />
      </Panel>
    </main>
  )
}
