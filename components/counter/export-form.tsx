import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import type { Chosen, ExportView } from '@/lib/counter/export-draft'
import { againReasons, againReasonWords } from '@/lib/exports/again-reasons'

/** A plain form: the file is its answer, and what the clerk has to say first stands above the button. */
export function ExportForm({ view, chosen }: { view: ExportView; chosen: Chosen }) {
  const { draftId, lockVersion } = view
  const { run, earlier, profileVersion, canWait } = chosen
  const { profile, problems, rows, lost } = run
  if (problems.length > 0 || rows.length === 0) return null
  return (
    <form method="post" action={`/counter/drafts/${draftId}/export/file`} className="grid justify-items-start gap-2">
      <input type="hidden" name="profile" value={profile.id} />
      <input type="hidden" name="profileVersion" value={profileVersion} />
      <input type="hidden" name="lockVersion" value={lockVersion} />
      {earlier && <Again earlier={earlier} />}
      {lost.length > 0 && (
        <Check name="substitutes">書けない文字{lost.length}か所を確かめた。取り込んだあとに直す。</Check>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" data-shortcut="F8">
          <Icon name="paper" />
          {profile.title}を書き出す（{rows.length}行）
          <KeyCap onDark>F8</KeyCap>
        </Button>
        {canWait && (
          <Button name="way" value="waiting">
            ファイルにせず、取込先のシステムの受け取り待ちにする
          </Button>
        )}
      </div>
    </form>
  )
}

function Again({ earlier }: { readonly earlier: NonNullable<Chosen['earlier']> }) {
  return (
    <>
      <input type="hidden" name="seen" value={earlier.id} />
      <label className="grid gap-1 font-bold">
        もう一度書き出す理由（取込先で二重の登録にならないことを確かめてから）
        <select
          name="reason"
          required
          defaultValue=""
          className="h-11 w-full max-w-100 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal"
        >
          <option value="">選んでください</option>
          {againReasons.map(reason => (
            <option key={reason} value={reason}>
              {againReasonWords[reason]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

function Check({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input type="checkbox" name={name} value="yes" required className="size-6" />
      <span>{children}</span>
    </label>
  )
}
