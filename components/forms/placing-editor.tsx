'use client'

import { useActionState, useState } from 'react'
import { Button, buttonClass } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Notice } from '@/components/staff/notice'
import type { PathChoice } from '@/lib/forms/path-words'
import type { CityForm, PlacedField } from '@/lib/rules/schema'
import { FieldEditor } from './field-editor'
import { PaperPage } from './paper-page'

export type PlacingState = { readonly problems: readonly string[] }

export type PlacingEditorProps = {
  readonly form: Pick<CityForm, 'id' | 'pages' | 'fields' | 'pdf'>
  readonly choices: readonly PathChoice[]
  readonly lists: Readonly<Record<string, string>>
  /** The fingerprint of the form the editor began with. */
  readonly startedFrom: string
  readonly save: (state: PlacingState, posted: FormData) => Promise<PlacingState>
}

/** The paper on the left, what is printed on it on the right. Nothing is kept before 保存. */
export function PlacingEditor({ form, choices, lists, startedFrom, save }: PlacingEditorProps) {
  const [{ problems }, send, isPending] = useActionState(save, { problems: [] })
  const [fields, setFields] = useState<readonly PlacedField[]>(form.fields)
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<number | null>(fields.length > 0 ? 0 : null)
  const change = (index: number, field: PlacedField) => setFields(fields.with(index, field))
  const field = chosen === null ? undefined : fields[chosen]
  const paper = form.pages[page - 1]

  function add() {
    setFields([...fields, newField(page, fields)])
    setChosen(fields.length)
  }

  function remove(index: number) {
    setFields(fields.toSpliced(index, 1))
    setChosen(null)
  }

  return (
    <div className="grid gap-3 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0 rounded-12 border border-solid-gray-100 bg-white p-3">
        {form.pages.length > 1 && (
          <nav aria-label="ページ" className="mb-2 flex gap-2">
            {form.pages.map((_, index) => (
              <button
                // biome-ignore lint/suspicious/noArrayIndexKey: pages are told apart by nothing but their number
                key={index}
                type="button"
                aria-current={page === index + 1 ? 'page' : undefined}
                onClick={() => setPage(index + 1)}
                className="min-h-11 min-w-11 rounded-8 border border-solid-gray-600 aria-[current]:border-blue-900 aria-[current]:bg-blue-50 aria-[current]:font-bold"
              >
                {index + 1}
              </button>
            ))}
          </nav>
        )}
        {paper && (
          <PaperPage
            href={`/admin/forms/${form.id}/pages/${page}?${form.pdf.slice(0, 8)}`}
            paper={paper}
            page={page}
            fields={fields}
            chosen={chosen}
            onChoose={setChosen}
            onChange={change}
          />
        )}
      </div>
      <div className="grid content-start gap-3">
        {problems.length > 0 && (
          <Notice kind="error">
            <ul>
              {problems.map(problem => (
                <li key={problem}>＊{problem}</li>
              ))}
            </ul>
          </Notice>
        )}
        <form action={send} className="flex flex-wrap gap-2">
          <input type="hidden" name="startedFrom" value={startedFrom} />
          <input type="hidden" name="fields" value={JSON.stringify(fields)} />
          <Button look="primary">{isPending ? '保存しています…' : '保存する'}</Button>
          <a href={`/admin/forms/${form.id}/trial.pdf`} target="_blank" rel="noreferrer" className={buttonClass()}>
            <Icon name="print" />
            見本の家族で試す
          </a>
        </form>
        <p className="text-dns-14N-130 text-solid-gray-700">試す印刷は、保存した内容で作ります。</p>
        <button type="button" onClick={add} className={buttonClass('secondary', 'justify-self-start')}>
          <Icon name="plus" />
          項目を足す
        </button>
        {field && chosen !== null ? (
          <FieldEditor
            key={chosen}
            field={field}
            choices={choices}
            lists={lists}
            onChange={next => change(chosen, next)}
            onRemove={() => remove(chosen)}
          />
        ) : (
          <p>紙面の枠を選ぶと、ここで位置と中身を変えられます。</p>
        )}
      </div>
    </div>
  )
}

/** Below the last one, where a row of a form would go on. */
function newField(page: number, fields: readonly PlacedField[]): PlacedField {
  const last = fields.findLast(one => one.page === page)
  return {
    page,
    x: last?.x ?? 30,
    y: Math.min((last ? last.y + last.height : 30) + 2, 280),
    width: 60,
    height: 8,
    label: '氏名',
    bind: 'filer.name',
    person: null,
    draw: { kind: 'text', format: 'text', size: 10.5, align: 'left' },
  }
}
