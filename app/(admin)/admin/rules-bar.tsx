import { LastEdit } from '@/components/rules/last-edit'
import { RulesTabs } from '@/components/rules/rules-tabs'
import { lastEdit } from '@/lib/rule-sets/undo'
import { undoLast } from './undo-action'

/** Above every editor of the rules: what there is to edit, and the last change with the way back. */
export async function RulesBar({ current }: { current: string }) {
  const edit = await lastEdit()
  return (
    <RulesTabs current={current}>
      {edit && <LastEdit key={edit.id} edit={edit} undo={undoLast.bind(null, edit.id)} />}
    </RulesTabs>
  )
}
