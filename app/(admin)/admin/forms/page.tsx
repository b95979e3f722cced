import type { Metadata } from 'next'
import { UploadForm } from '@/components/forms/upload-form'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { cityForms, replaceableForms } from '@/lib/rule-sets/city-forms'
import type { Query } from '../query'
import { upload } from './actions'

export const metadata: Metadata = { title: '様式' }

export default async function FormsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(administratorRoles)
  const { removed } = await searchParams
  const forms = cityForms((await ruleSetBeingEdited()).ruleSet)

  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-300 content-start gap-3 p-3 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <div className="grid gap-2 lg:col-span-2">
        {removed !== undefined && (
          <Notice kind="success">様式を消しました。「変更と公開」で公開すると効きます。</Notice>
        )}
        <h1 className="px-1 pt-1 text-std-24B-150">市の様式</h1>
        <p className="px-1">
          課で使っているPDFの様式に、住民が入力したデータを印字できます。公開するまで、窓口の印刷は変わりません。
        </p>
      </div>
      <Panel title="取り込んだ様式" id="forms" note={`${forms.length}件`} className="self-start">
        {forms.length === 0 && <p className="px-3.5 pb-3.5">まだありません。内蔵の様式だけで印刷しています。</p>}
        <ul>
          {forms.map(({ id, title, number, pages, fields, procedures }) => (
            <li key={id} className="border-solid-gray-200 border-t">
              <a
                href={`/admin/forms/${id}`}
                className="grid min-h-11 gap-0.5 px-3.5 py-2 text-solid-gray-900 no-underline hover:bg-solid-gray-50"
              >
                <span className="font-bold text-blue-1000 underline underline-offset-3">
                  {number && `${number} `}
                  {title}
                </span>
                <span className="text-dns-14N-130 text-solid-gray-700">
                  {pages}ページ・{fields}項目・
                  {procedures.length > 0 ? procedures.join('、') : 'まだどの手続きにも使われていません'}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="PDFを取り込む" id="upload" className="self-start">
        <UploadForm replaceable={replaceableForms()} upload={upload} />
      </Panel>
    </main>
  )
}
