import { KeyCap } from '@/components/staff/key-cap'

/** F6 belongs to the resident's screen. */
export function ExportLink({ draftId }: { draftId: string }) {
  return (
    <a
      href={`/counter/drafts/${draftId}/export`}
      data-shortcut="Shift+F8"
      className="inline-flex min-h-9 items-center gap-1.5 text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11"
    >
      <KeyCap>Shift+F8</KeyCap>
      連携データ
    </a>
  )
}
