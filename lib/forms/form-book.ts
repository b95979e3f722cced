import type { CityForm, RuleSet } from '@/lib/rules/schema'
import { templateOfCityForm } from './city-form'
import { isFormId } from './form-ids'
import type { Template } from './template'
import { requireTemplate } from './templates'

type Forms = Pick<RuleSet, 'forms'>

/** The form as this rule set prints it: on the city's own PDF where it has one, else as built in. Null: no such form. */
export function templateIn({ forms }: Forms, id: string): Template | null {
  const own = forms.find(form => form.id === id)
  if (own) return templateOf(own)
  return isFormId(id) ? requireTemplate(id) : null
}

export function templatesIn(ruleSet: Forms, ids: readonly string[]): readonly Template[] {
  return ids.flatMap(id => templateIn(ruleSet, id) ?? [])
}

const known = new WeakMap<CityForm, Template>()

function templateOf(form: CityForm): Template {
  const template = known.get(form) ?? templateOfCityForm(form)
  known.set(form, template)
  return template
}
