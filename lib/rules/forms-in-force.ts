import type { View } from './evaluate'
import type { Procedure } from './schema'
import { truthIn } from './truth-in'
import { inForce } from './validity'

/** The forms of a procedure that are used on their days; one of which that is not known is among them. */
export function formsInForce({ forms, formsValid = [] }: Procedure, views: readonly View[]): readonly string[] {
  return forms.filter(form => {
    const valid = formsValid.find(one => one.form === form)
    return !valid || views.some(view => truthIn(inForce(valid), view) !== false)
  })
}
