import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { Problem } from '@/lib/rule-sets/problem'
import type { BothSaid, EditorOutcome } from '@/lib/rule-sets/procedure-editor'

type EditorOutcomeProps = {
  readonly outcome: EditorOutcome | null
  readonly problems: readonly Problem[]
  readonly href: string
}

/** What became of the last press of 「保存する」. */
export function EditorOutcomeNotice({ outcome, problems, href }: EditorOutcomeProps) {
  switch (outcome?.kind) {
    case 'saved':
    case 'unchanged':
      return <Notice kind="success">下書きに保存しました。公開するまで、住民の画面は変わりません。</Notice>
    case 'gone':
      return <Notice kind="error">この手続きは、ほかの人が取り除きました。保存できません。</Notice>
    case 'refused':
      return <Refused problems={problems} />
    case 'conflict':
      return <Conflict differences={outcome.differences} href={href} />
    default:
      return null
  }
}

function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <Notice kind="error">
      <b>＊保存できませんでした。次の{problems.length}か所を直してください。</b>
      <ul className="mt-1 grid gap-0.5">
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} className="underline underline-offset-3">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Nothing is overwritten unseen: both are shown, and the editor decides. */
function Conflict({ differences, href }: { readonly differences: readonly BothSaid[]; readonly href: string }) {
  return (
    <Notice kind="warning">
      <b>ほかの人が、同じ手続きを先に保存しました。どちらを残すかを選んでください。</b>
      <table className="mt-2 w-full border-collapse bg-white text-solid-gray-900">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            <th className="p-1.5 font-normal">欄</th>
            <th className="p-1.5 font-normal">ほかの人の内容</th>
            <th className="p-1.5 font-normal">あなたの内容</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, theirs, mine }) => (
            <tr key={field} className="border-solid-gray-200 border-t align-top">
              <th className="p-1.5 text-left font-normal">{field}</th>
              <td className="p-1.5">{theirs}</td>
              <td className="p-1.5 font-bold">{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <Button name="button" value="overwrite">
          あなたの内容で保存する
        </Button>
        <a href={href} className="underline underline-offset-3">
          ほかの人の内容を開く（あなたの変更は捨てます）
        </a>
      </p>
    </Notice>
  )
}
