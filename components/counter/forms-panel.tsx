'use client'
// On both sides: what crosses to the browser is then the rows themselves, not every element made of them, and the page is made in
// two thirds of the time.

import { Fragment } from 'react'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import type { FormEntry, FormPreview } from '@/lib/counter/form-previews'
import { Tag } from './tag'

export function FormsPanel({ draftId, forms }: { draftId: string; forms: readonly FormPreview[] }) {
  return (
    <Panel
      title="書類"
      id="forms"
      note={`${forms.length}種類`}
      aside={
        <>
          黄色は訂正したところ <KeyCap>F5</KeyCap>
        </>
      }
      className="max-xl:order-5 max-xl:col-span-full xl:flex xl:min-h-0 xl:flex-1 xl:flex-col"
    >
      <div className="grid content-start gap-1 px-3 pb-3 xl:min-h-0 xl:overflow-y-auto">
        {forms.map((form, index) => (
          <Form key={form.id} draftId={draftId} form={form} isFirst={index === 0} />
        ))}
        {forms.length === 0 && <p className="px-1 text-solid-gray-700">印刷する書類はありません。</p>}
      </div>
    </Panel>
  )
}

function Form({ draftId, form, isFirst }: { draftId: string; form: FormPreview; isFirst: boolean }) {
  const corrected = form.sections.flatMap(({ entries }) => entries).filter(entry => entry.isCorrected).length
  return (
    <details name="form" open={isFirst} className="group rounded-8 border border-solid-gray-200 open:border-blue-900">
      <summary
        data-shortcut={isFirst ? 'F5' : undefined}
        className="flex min-h-10 list-none items-center gap-2 rounded-8 px-2.5 py-1 text-dns-16N-130 hover:bg-solid-gray-50 group-open:bg-blue-50 group-open:font-bold group-open:text-blue-900 pointer-coarse:min-h-11"
      >
        <Icon name="paper" className="size-5.5" />
        <span className="min-w-0 flex-1">{form.title}</span>
        {corrected > 0 && <mark className="text-dns-14N-130">訂正{corrected}</mark>}
        {form.gaps.length > 0 && (
          <Tag look="ask" icon="alert">
            字形確認
          </Tag>
        )}
      </summary>
      <div className="rounded-b-8 bg-solid-gray-200 p-2.5">
        <Gaps gaps={form.gaps} />
        <div className="bg-white px-3.5 py-3 text-[0.875rem] text-black leading-140">
          <h3 className="mb-2 text-center font-bold text-[1.0625rem] tracking-[0.2em]">{form.title}</h3>
          {form.sections.map(section => (
            <Section key={section.place} {...section} />
          ))}
        </div>
        <a
          href={`/counter/drafts/${draftId}/forms.pdf?form=${form.id}`}
          target="_blank"
          rel="noreferrer"
          className="mt-1 inline-flex min-h-9 items-center gap-1.5 text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
        >
          <Icon name="print" />
          この書類だけ印刷する
          <span className="sr-only">（新しいタブで開きます）</span>
        </a>
      </div>
    </details>
  )
}

/** There are hundreds of boxes on a page: their look stands once, on the list. */
const boxes =
  'grid grid-cols-[7rem_minmax(0,1fr)] border-solid-gray-800 border-t border-l [&>*]:border-solid-gray-800 [&>*]:border-r [&>*]:border-b [&>*]:px-1.5 [&>*]:py-0.5 [&>dd]:min-h-6 [&>dt]:bg-solid-gray-50'

function Section({ title, entries }: FormPreview['sections'][number]) {
  return (
    <div className="mb-2.5">
      {title && <h4 className="mb-0.5 font-bold">{title}</h4>}
      <dl className={boxes}>
        {entries.map(entry => (
          <Fragment key={entry.place}>
            <dt>{entry.label}</dt>
            <dd>{entryText(entry)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  )
}

function entryText({ text, by, isCorrected }: FormEntry) {
  if (by === 'hand') return <span className="text-solid-gray-600">窓口で記入</span>
  if (isCorrected) return <mark>{text || '空欄'}</mark>
  return text
}

function Gaps({ gaps }: Pick<FormPreview, 'gaps'>) {
  if (gaps.length === 0) return null
  return (
    <div className="mb-2 rounded-8 bg-yellow-50 px-3 py-2 text-dns-14N-130 text-yellow-1200">
      <p className="font-bold">字形確認：書類の字形が入力と違います。手で書き直してください。</p>
      <ul>
        {gaps.map(({ character, drawn, labels }) => (
          <li key={character}>
            「{character}」（{codePoints(character)}）は「{drawn}」で印刷します：{labels.join('、')}
          </li>
        ))}
      </ul>
    </div>
  )
}

function codePoints(character: string): string {
  return [...character]
    .map(one => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
