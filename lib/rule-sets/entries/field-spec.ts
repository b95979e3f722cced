/**
 * What an editor shows of a thing of the rule set, field by field: the form, its reading and its marking of mistakes all come
 * from it. `key` is the name in the rule set's own data, so that nothing is called by two names.
 */
export type FieldSpec =
  | (Head & { readonly kind: 'text'; readonly isOptional?: true })
  | (Head & { readonly kind: 'line'; readonly isOptional?: true })
  | (Head & { readonly kind: 'day'; readonly isOptional?: true })
  | (Head & { readonly kind: 'number'; readonly unit: string; readonly isOptional?: true })
  /** `numeric`: digits stand for a number. */
  | (Head & {
      readonly kind: 'choice'
      readonly from: ChoiceSource
      readonly isOptional?: true
      readonly blank?: string
      readonly numeric?: true
    })
  /** A fact and what is answered to it. */
  | (Head & { readonly kind: 'answer'; readonly per: 'household' | 'member' })
  /** Today, or the day of a fact. */
  | (Head & { readonly kind: 'dayOf' })
  /** Several of them; their order is the list's own. */
  | (Head & { readonly kind: 'choices'; readonly from: ChoiceSource; readonly numeric?: true })
  | (Head & { readonly kind: 'flag'; readonly isOptional?: true })
  /** `per` of the thing itself, unless one member is looked at in any case. */
  | (Head & { readonly kind: 'condition'; readonly isOptional?: true; readonly per?: 'member' })
  /** `hasIds`: rules name the rows; a new row gets an id of its own. */
  | (Head & {
      readonly kind: 'list'
      readonly noun: string
      readonly of: readonly FieldSpec[]
      readonly isOptional?: true
      readonly hasIds?: true
    })
  /** Several texts, or several days. */
  | (Head & { readonly kind: 'texts'; readonly noun: string })
  | (Head & { readonly kind: 'days'; readonly noun: string })
  | (Head & { readonly kind: 'part'; readonly of: readonly FieldSpec[]; readonly isOptional?: true })

type Head = { readonly key: string; readonly label: string; readonly hint?: string }

/** A menu of the editor, or choices of its own. */
export type ChoiceSource = MenuName | readonly (readonly [value: string, label: string])[]

export const menuNames = ['events', 'procedures', 'groups', 'items', 'departments', 'forms', 'icons'] as const
export type MenuName = (typeof menuNames)[number]
