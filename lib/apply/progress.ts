import type { Application } from '@/lib/drafts/application'
import type { DataItem } from '@/lib/forms/data-items'
import { paths } from '@/lib/html/paths'
import { type ApplyPlan, isHead, type PersonPlan } from './apply-plan'
import { type Leaf, leavesOf } from './leaves'
import { textAt } from './tree'

export type ApplyStep = 'family' | 'address' | 'contact' | 'details' | 'review'

/** The screens this plan needs, in order. */
export function stepsOf({ address, details }: ApplyPlan): readonly ApplyStep[] {
  return [
    'family',
    ...(address.length > 0 ? (['address'] as const) : []),
    'contact',
    ...(details.length > 0 ? (['details'] as const) : []),
    'review',
  ]
}

export function pathOfStep(step: ApplyStep): string {
  switch (step) {
    case 'family':
      return paths.applyFamily()
    case 'address':
      return paths.applyAddress()
    case 'contact':
      return paths.applyContact()
    case 'details':
      return paths.applyDetails()
    case 'review':
      return paths.applyReview()
  }
}

export function stepAfter(step: ApplyStep, plan: ApplyPlan): ApplyStep {
  const steps = stepsOf(plan)
  return steps[steps.indexOf(step) + 1] ?? 'review'
}

/** The first screen on which something required is still missing. */
export function firstOpenPath(plan: ApplyPlan, application: Application): string {
  const person = firstOpenPerson(plan, application)
  if (person) return paths.applyFamily(person.index)
  return pathOfStep(stepsOf(plan).find(step => !isStepDone(step, plan, application)) ?? 'review')
}

export function firstOpenPerson(plan: ApplyPlan, application: Application): PersonPlan | null {
  return plan.people.find(person => !isPersonDone(person, application)) ?? null
}

export function isPersonDone({ index, items }: PersonPlan, application: Application): boolean {
  return items.every(item => isItemDone(item, index, application))
}

export function isStepDone(step: ApplyStep, plan: ApplyPlan, application: Application): boolean {
  switch (step) {
    case 'family':
      return firstOpenPerson(plan, application) === null
    case 'address':
    case 'contact':
    case 'details':
      return plan[step].every(item => isItemDone(item, null, application))
    case 'review':
      return false
  }
}

/** The leaves of an item, a 世帯主 to be chosen among the people. */
export function leavesFor(item: DataItem, person: number | null): readonly Leaf[] {
  const leaves = leavesOf(item, person)
  return isHead(item.id) ? leaves.map(leaf => ({ ...leaf, kind: 'head' as const })) : leaves
}

/** What could be stored has been checked before: only what is missing can still be wrong. */
function isItemDone(item: DataItem, person: number | null, application: Application): boolean {
  return leavesFor(item, person).every(leaf => !leaf.isRequired || textAt(application, leaf.path) !== '')
}
