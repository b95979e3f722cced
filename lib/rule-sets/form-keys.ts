import type { Part } from './condition-parts'

export type Fields = Readonly<Record<string, string>>

/** A thing of the rule set as it stands in its editor: every menu and every text as chosen or typed. */
export type EntryForm = {
  /** By the way to the value: `title.ja`, `deadlines.d0.rules.0.count`. */
  readonly fields: Fields
  /** Rows of menus: `requiredWhen`, `deadlines.d0.when`. */
  readonly conditions: Readonly<Record<string, readonly Part[]>>
}

export type ProcedureForm = EntryForm

export const textLists = ['notes', 'unchecked'] as const
export type TextList = (typeof textLists)[number]

/** The keys of the deadlines, in order: they keep their name while others come and go. */
export function deadlineKeys({ fields }: Pick<ProcedureForm, 'fields'>): readonly string[] {
  return keysUnder('deadlines', fields)
}

export function textKeys(list: TextList, { fields }: Pick<ProcedureForm, 'fields'>): readonly string[] {
  return keysUnder(list, fields)
}

/** How many rules a deadline takes the earliest of. */
export function ruleKeys(deadline: string, { fields }: Pick<ProcedureForm, 'fields'>): readonly string[] {
  return keysUnder(`deadlines.${deadline}.rules`, fields)
}

export function keysUnder(at: string, fields: Fields): readonly string[] {
  const inside = Object.keys(fields).filter(key => key.startsWith(`${at}.`))
  return [...new Set(inside.map(key => key.slice(at.length + 1).split('.')[0] ?? ''))]
}
