import { Button } from '@/components/staff/button'
import type { EntryKind } from '@/lib/rule-sets/entries/entry-kinds'

type NewEntryFormProps = { readonly kind: EntryKind; readonly add: (form: FormData) => Promise<void> }

/** A new thing is made at once in the working copy, and opened. */
export function NewEntryForm({ kind, add }: NewEntryFormProps) {
  return (
    <form action={add} className="flex flex-wrap items-end gap-3">
      {kind === 'question' && (
        <label className="grid gap-0.5 text-dns-14N-130 text-solid-gray-700">
          答え方
          <select
            name="answers"
            className="min-h-11 rounded-8 border border-solid-gray-536 bg-white px-2.5 text-solid-gray-900 text-std-16N-170"
          >
            <option value="yes-no">はい・いいえ</option>
            <option value="choice">選択肢から選ぶ</option>
            <option value="day">日付</option>
            <option value="count">数</option>
          </select>
        </label>
      )}
      <Button look="primary">新しく作る</Button>
    </form>
  )
}
