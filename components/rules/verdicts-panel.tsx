import { Panel } from '@/components/staff/panel'
import type { ShownVerdict } from '@/lib/rule-sets/shown-changes'
import { ChangedVerdictTable } from './changed-verdict-table'

/** The size of the change first. Null: nothing can be computed. */
export function VerdictsPanel({
  changed,
  cases,
}: {
  readonly changed: readonly ShownVerdict[] | null
  readonly cases: number
}) {
  const count = changed?.length ?? 0
  return (
    <Panel
      title={count > 0 ? `住民の結果が${count}とおり変わります` : '住民の結果'}
      id="verdicts"
      aside={changed ? `事例${cases}件で確かめました` : undefined}
    >
      {changed === null && (
        <p className="px-3.5 pb-3.5">誤りがあるので、結果を計算できません。「検証」を直してください。</p>
      )}
      {changed !== null && count === 0 && <p className="px-3.5 pb-3.5">どの事例でも、結果は変わりません。</p>}
      {changed !== null && count > 0 && <ChangedVerdictTable changes={changed} />}
    </Panel>
  )
}
