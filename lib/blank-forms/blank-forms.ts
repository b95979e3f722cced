import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { findPapersOf } from '@/lib/db/papers'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { templateIn, templatesIn } from '@/lib/forms/form-book'
import { formIds } from '@/lib/forms/form-ids'
import { renderBlank } from '@/lib/forms/pdf/bundle'
import type { Department, Procedure, RuleSet, Text } from '@/lib/rules/schema'

/** The forms of one department, to be written by hand. */
export type BlankShelf = {
  readonly department: Text | null
  readonly forms: readonly {
    readonly id: string
    readonly title: string
    /** Official names of the procedures it is for. */
    readonly procedures: readonly string[]
  }[]
}

/**
 * Every form there is, by the department that takes it; what no procedure names (委任状) comes last. What is named to nobody it
 * does not concern stands on the staff's list alone.
 */
export async function blankShelves(today: LocalDate, audience: 'residents' | 'staff'): Promise<readonly BlankShelf[]> {
  const { ruleSet } = await ruleSetInForce(today)
  const departments = ruleSet.departments.toSorted((a, b) => a.order - b.order)
  const shown = [...new Set([...formIds, ...ruleSet.forms.map(({ id }) => id)])].filter(
    id => audience === 'staff' || !isDiscreet(id, ruleSet),
  )
  const shelves = [...departments, null].map(department => shelfOf(department, shown, ruleSet))
  return shelves.filter(({ forms }) => forms.length > 0)
}

/** Null: there is no such form. */
export async function blankForm(id: string, today: LocalDate): Promise<Uint8Array<ArrayBuffer> | null> {
  const { ruleSet } = await ruleSetInForce(today)
  const template = templateIn(ruleSet, id)
  if (!template) return null
  const papers = await findPapersOf({ forms: ruleSet.forms.filter(form => form.id === id) })
  const { mayorTitle } = ruleSet.municipality
  return new Uint8Array((await renderBlank(template, { mayorTitle, papers, createdOn: today })).pdf)
}

function shelfOf(department: Department | null, shown: readonly string[], ruleSet: RuleSet): BlankShelf {
  const here = shown.filter(id => takerOf(id, ruleSet) === (department?.id ?? null))
  return {
    department: department?.name ?? null,
    forms: templatesIn(ruleSet, here).map(({ id, title }) => ({
      id,
      title,
      procedures: [...new Set(usersOf(id, ruleSet).map(({ officialName }) => officialName.ja))],
    })),
  }
}

function isDiscreet(id: string, ruleSet: RuleSet): boolean {
  const users = usersOf(id, ruleSet)
  return users.length > 0 && users.every(procedure => procedure.isDiscreet)
}

/** The first procedure that names a form says who takes it. */
function takerOf(id: string, ruleSet: RuleSet): string | null {
  return usersOf(id, ruleSet)[0]?.department ?? null
}

function usersOf(id: string, { procedures }: RuleSet): readonly Procedure[] {
  return procedures.filter(({ forms }) => forms.includes(id))
}
