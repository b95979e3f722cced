import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlacingEditor } from '@/components/forms/placing-editor'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { listWords, pathChoices } from '@/lib/forms/path-words'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { fingerprint } from '@/lib/rule-sets/fingerprint'
import type { Query } from '../../query'
import { remove, save } from '../actions'

type Props = { params: Promise<{ form: string }>; searchParams: Promise<Query> }

export const metadata: Metadata = { title: '市の様式' }

export default async function FormPage({ params, searchParams }: Props) {
  await requireStaff(administratorRoles)
  const { form: id } = await params
  const form = (await ruleSetBeingEdited()).ruleSet.forms.find(one => one.id === id)
  if (!form) notFound()
  const { saved } = await searchParams
  const startedFrom = fingerprint(form)

  return (
    <main id="main" className="mx-auto grid w-full max-w-360 content-start gap-3 p-3">
      {saved !== undefined && (
        <Notice kind="success">保存しました。「変更と公開」で公開すると、窓口の印刷に効きます。</Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-1 pt-1">
        <h1 className="text-std-24B-150">{form.title}</h1>
        <p className="text-solid-gray-700">{form.number}</p>
        <form action={remove.bind(null, id)} className="ml-auto">
          <Button look="quiet">この様式を消す</Button>
        </form>
      </div>
      <PlacingEditor
        key={startedFrom}
        form={form}
        choices={pathChoices()}
        lists={listWords}
        startedFrom={startedFrom}
        save={save.bind(null, id)}
      />
    </main>
  )
}
