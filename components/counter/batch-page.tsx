import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { BatchView } from '@/lib/counter/export-batch'
import { formatInstant } from '@/lib/format/instant'
import { BatchForm } from './batch-form'
import { type ExportSaid, exportSaidSentences } from './export-said'

type BatchPageProps = { readonly view: BatchView; readonly said: ExportSaid | null }

const box = 'h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal'

/** A day's drafts in one file, and the files that were made that day. */
export function BatchPage({ view: { day, profiles, chosen }, said }: BatchPageProps) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <div className="grid gap-2 px-1 pt-1">
        <h1 className="text-std-24B-150">連携データをまとめて書き出す</h1>
        {said && <Notice kind={exportSaidSentences[said].kind}>{exportSaidSentences[said].text}</Notice>}
        <form className="flex flex-wrap items-end gap-3">
          <label className="grid gap-1 font-bold">
            連携の様式
            <select name="profile" defaultValue={chosen?.kept.profile.id ?? ''} className={box}>
              <option value="">選んでください</option>
              {profiles.map(({ profile: { id, title } }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1 font-bold">
            受け取った日
            <input type="date" name="day" defaultValue={day} className={box} />
          </label>
          <Button>表示する</Button>
        </form>
      </div>
      {chosen && <BatchForm key={`${chosen.kept.profile.id}/${day}`} day={day} chosen={chosen} />}
      {chosen && chosen.files.length > 0 && <Files files={chosen.files} rows={chosen.rows} />}
    </main>
  )
}

type Chosen = NonNullable<BatchView['chosen']>

function Files({ files, rows }: Pick<Chosen, 'files' | 'rows'>) {
  const codeOf = (draftId: string) => rows.find(row => row.draftId === draftId)?.receiptCode ?? 'ほかの日の受付'
  return (
    <Panel title="この日に書き出したファイル" id="files" note={`${files.length}件`}>
      <ul>
        {files.map(({ number, madeAt, by, sha256, rows: count, parts }) => (
          <li key={number} className="border-solid-gray-200 border-t px-3.5 py-2">
            <b>通し番号{number}</b>　{formatInstant(madeAt)}　{by}　{count}行
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {parts.map(part => `${codeOf(part.draftId)}：${rowsWords(part)}`).join('、')}
            </span>
            <span className="block break-all text-dns-14N-130 text-solid-gray-700">SHA-256 {sha256}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function rowsWords({ firstRow, rows }: { readonly firstRow: number; readonly rows: number }): string {
  return rows === 1 ? `${firstRow}行目` : `${firstRow}〜${firstRow + rows - 1}行目`
}
