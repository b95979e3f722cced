import type { FormField, Known, KnownForm } from '@/lib/rules/checks/forms'
import type { RuleSet } from '@/lib/rules/schema'
import { isPath } from './binding'
import { dataItems, findDataItem } from './data-items'
import { templatesIn } from './form-book'
import { formIds } from './form-ids'
import { type Binding, bindingsOf, itemIdsOfPath } from './needed-items'
import { sourceOf } from './path-sources'
import type { Template } from './template'

/** What the check of a rule set has to know of the forms it prints: what each of their fields is filled from. */
export function knownForms(ruleSet: Pick<RuleSet, 'forms'>): Known {
  const ids = new Set([...formIds, ...ruleSet.forms.map(({ id }) => id)])
  return {
    forms: templatesIn(ruleSet, [...ids]).map(formFrom),
    dataItems: dataItems.map(({ id, label }) => ({ id, name: label.ja })),
  }
}

/** Printed where someone else goes, whatever the procedure. */
const offered: readonly string[] = ['ininjo']

function formFrom(template: Template): KnownForm {
  const { id, title } = template
  const fields = new Map(bindingsOf(template).map(binding => [binding.path, fieldFrom(binding, id)]))
  return { id, title, fields: [...fields.values()], isOffered: offered.includes(id) }
}

/** A path that does not exist stands for itself: no data item is called so. */
function fieldFrom({ path, label }: Binding, form: string): FormField {
  if (!isPath(path)) return { label, isRequired: true, items: [path], from: null }
  const items = itemIdsOfPath(path)
  const source = sourceOf(path, form)
  const isRequired = source?.isRequired ?? items.some(item => findDataItem(item)?.required !== false)
  return { label, isRequired, items, from: source }
}
