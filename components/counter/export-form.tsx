import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import { Notice } from '@/components/staff/notice'
import type { ExportView } from '@/lib/counter/export-draft'
import type { DryRun } from '@/lib/exports/dry-run'
import { formatInstant } from '@/lib/format/instant'

/** A plain form: the file is its answer, and what the clerk has to say first stands above the button. */
export function ExportForm({ view, run }: { view: ExportView; run: DryRun }) {
  const { draftId, lockVersion, earlier } = view
  const { profile, problems, rows, lost } = run
  if (problems.length > 0 || rows.length === 0) return null
  return (
    <form method="post" action={`/counter/drafts/${draftId}/export/file`} className="grid justify-items-start gap-2">
      <input type="hidden" name="profile" value={profile.id} />
      <input type="hidden" name="lockVersion" value={lockVersion} />
      {earlier && <Earlier earlier={earlier} lockVersion={lockVersion} />}
      {lost.length > 0 && (
        <Check name="substitutes">書けない文字{lost.length}か所を確かめた。取り込んだあとに直す。</Check>
      )}
      <Button look="primary" data-shortcut="F8">
        <Icon name="paper" />
        {profile.title}を書き出す（{rows.length}行）
        <KeyCap onDark>F8</KeyCap>
      </Button>
    </form>
  )
}

type EarlierProps = { readonly earlier: NonNullable<ExportView['earlier']>; readonly lockVersion: number }

function Earlier({ earlier: { id, at, by, lockVersion: then }, lockVersion }: EarlierProps) {
  return (
    <>
      <Notice kind="warning">
        {formatInstant(at)}に{by}がこの様式で書き出し済みです。
        {then === lockVersion
          ? `そのあと、下書きは変わっていません（版${then}）。`
          : `そのあと、下書きが変わっています（書き出した版${then}、今の版${lockVersion}）。`}
      </Notice>
      <input type="hidden" name="seen" value={id} />
      <Check name="again">取込先で二重の登録にならないことを確かめた。もう一度書き出す。</Check>
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
