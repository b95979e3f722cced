import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import type { Procedure, RuleSet, Text } from '@/lib/rules/schema'
import { changeRuleSet } from './being-edited'
import { unread } from './entries/blank-entry'
import { brokenBy, freeId, type Removed } from './entries/save-entry'

/** A new procedure in the working copy, blank or a copy of another; its id is handed back. */
export async function addProcedure(like: string | null, actor: StaffActor): Promise<string> {
  let made = ''
  await changeRuleSet<never>(
    ruleSet => {
      made = freeId('procedure', ruleSet)
      const pattern = ruleSet.procedures.find(({ id }) => id === like)
      const procedure = pattern ? copyOf(pattern, made) : blankProcedure(made, ruleSet)
      return { ruleSet: { ...ruleSet, procedures: withNew(ruleSet.procedures, procedure, like) } }
    },
    { ...actor, detail: { added: 'procedure', ...(like ? { like } : {}) } },
  )
  return made
}

/** Whatever still names it keeps it; cases name it as well. */
export function removeProcedure(id: string, actor: StaffActor): Promise<Removed> {
  return changeRuleSet<Removed>(
    current => {
      const procedures = current.procedures.filter(one => one.id !== id)
      if (procedures.length === current.procedures.length) return { stop: 'gone' }
      const ruleSet = { ...current, procedures }
      const usedBy = brokenBy(current, ruleSet)
      return usedBy.length > 0 ? { stop: { usedBy } } : { ruleSet }
    },
    { ...actor, detail: { removed: id } },
  )
}

/** Beside its pattern: the catalogue stands in the order of its themes. */
function withNew(procedures: readonly Procedure[], procedure: Procedure, like: string | null): Procedure[] {
  const index = procedures.findIndex(({ id }) => id === like)
  return procedures.toSpliced(index < 0 ? procedures.length : index + 1, 0, procedure)
}

function copyOf(pattern: Procedure, id: string): Procedure {
  return { ...pattern, id, title: copied(pattern.title), officialName: copied(pattern.officialName) }
}

function copied(text: Text): Text {
  return { ...text, ja: `${text.ja}（写し）` }
}

/** Nobody needs it before a condition is written: the checks say so until then. */
function blankProcedure(id: string, { events, departments }: RuleSet): Procedure {
  const said = { ja: '新しい手続き' }
  return {
    id,
    title: said,
    officialName: said,
    events: events.slice(0, 1).map(event => event.id),
    per: 'household',
    requiredWhen: { op: 'not', of: { op: 'always' } },
    exceptions: [],
    need: 'must',
    unchecked: [],
    deadlines: [],
    bring: [],
    fee: { amountYen: null, text: { ja: '担当課確認' } },
    department: departments[0]?.id ?? 'department-1',
    channels: [{ type: 'counter' }],
    whoCanFile: { ja: '本人' },
    dependsOn: [],
    forms: [],
    notes: [],
    law: '担当課確認',
    source: unread,
    unconfirmed: ['requiredWhen', 'deadline', 'bring', 'fee', 'channels'],
    tier: 2,
  }
}
