import type { Procedure } from './schema'
import type { Sight } from './sight'
import { inForce } from './validity'

/** The forms of a procedure that are used on their days; one of which that is not known is among them. */
export function formsInForce(
  { forms, formsValid }: Procedure,
  places: readonly (number | null)[],
  sight: Sight,
): readonly string[] {
  if (!formsValid) return forms
  return forms.filter(form => {
    const valid = formsValid.find(one => one.form === form)
    return !valid || places.some(member => sight.truth(inForce(valid), member) !== false)
  })
}
