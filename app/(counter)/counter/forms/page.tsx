import type { Metadata } from 'next'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { blankShelves } from '@/lib/blank-forms/blank-forms'
import { todayInJapan } from '@/lib/config/clock'

export const metadata: Metadata = { title: '白紙の様式' }

const anyDepartment = 'どの窓口でも'

/** For whoever came without a phone and would rather write. */
export default async function BlankFormsPage() {
  await requireStaff(counterRoles)
  const shelves = await blankShelves(todayInJapan(), 'staff')

  return (
    <main id="main" className="p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">白紙の様式</h1>
      <nav aria-label="課" className="flex flex-wrap gap-x-4 px-1 pb-2">
        {shelves.map(({ department }, index) => (
          <a
            key={department?.ja ?? ''}
            href={`#shelf-${index}`}
            className="inline-flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
          >
            {department?.ja ?? anyDepartment}
          </a>
        ))}
      </nav>
      <div className="gap-3 md:columns-2 xl:columns-3">
        {shelves.map(({ department, forms }, index) => (
          <Panel
            key={department?.ja ?? ''}
            title={department?.ja ?? anyDepartment}
            id={`shelf-${index}`}
            note={`${forms.length}件`}
            className="mb-3 break-inside-avoid"
          >
            <ul className="px-3.5 pb-2">
              {forms.map(({ id, title, procedures }) => (
                <li key={id} className="border-solid-gray-200 border-t py-1.5">
                  <a
                    href={`/counter/forms/${id}.pdf`}
                    target="_blank"
                    rel="noreferrer"
                    className="inline-flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
                  >
                    {title}
                    <span className="sr-only">（新しいタブで開きます）</span>
                  </a>
                  {procedures.length > 0 && (
                    <p className="text-dns-14N-130 text-solid-gray-700">{procedures.slice(0, 3).join('、')}</p>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </main>
  )
}
