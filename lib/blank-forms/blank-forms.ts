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

/** Every form there is, by the department that takes it; what no procedure names (委任状) comes last. */
export async function blankShelves(today: LocalDate): Promise<readonly BlankShelf[]> {
  const { ruleSet } = await ruleSetInForce(today)
  const departments = ruleSet.departments.toSorted((a, b) => a.order - b.order)
  const shelves = [...departments, null].map(department => shelfOf(department, ruleSet))
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

function shelfOf(department: Department | null, ruleSet: RuleSet): BlankShelf {
  const ids = [...formIds, ...ruleSet.forms.map(({ id }) => id)]
  const here = [...new Set(ids)].filter(id => takerOf(id, ruleSet) === (department?.id ?? null))
  return {
    department: department?.name ?? null,
    forms: templatesIn(ruleSet, here).map(({ id, title }) => ({
      id,
      title,
      procedures: usersOf(id, ruleSet).map(({ officialName }) => officialName.ja),
    })),
  }
}

/** The first procedure that names a form says who takes it. */
function takerOf(id: string, ruleSet: RuleSet): string | null {
  return usersOf(id, ruleSet)[0]?.department ?? null
}

function usersOf(id: string, { procedures }: RuleSet): readonly Procedure[] {
  return procedures.filter(({ forms }) => forms.includes(id))
}
