import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { roleWords } from '@/lib/i18n/roles'
import { roles } from './role'

export type Choice = { readonly value: string; readonly label: string }

export type AccountChoices = {
  readonly roles: readonly Choice[]
  readonly departments: readonly Choice[]
  /** What the directory is called and which of its claims is meant, where there is one. */
  readonly directory: { readonly name: string; readonly claim: string } | null
}

/** The city's departments as the rules in force know them, and those somebody still belongs to that the rules dropped. */
export async function accountChoices(kept: readonly string[] = []): Promise<AccountChoices> {
  const { ruleSet } = await ruleSetInForce(todayInJapan())
  const ours = ruleSet.departments.filter(({ isCity }) => isCity)
  const departments = ours.map(({ id, name }) => ({ value: id, label: name.ja }))
  const dropped = kept.filter(id => !departments.some(({ value }) => value === id))
  const { directory } = config().accounts
  return {
    roles: roles.map(value => ({ value, label: roleWords[value] })),
    departments: [...departments, ...dropped.map(id => ({ value: id, label: `${id}（いまの規則にない課）` }))],
    directory: directory && { name: directory.name, claim: directory.claim },
  }
}
