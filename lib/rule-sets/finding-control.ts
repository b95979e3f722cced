import { holdsParts, type Part, partsInside } from './condition-parts'
import { type EntryForm, keysUnder } from './form-keys'

/**
 * What the control of a finding is called in the form: `deadlines.0.text.ja` → `deadlines.d0.text.ja`,
 * `requiredWhen.of.1` → `requiredWhen/p3`. Where a value has no control of its own, the way to it; whoever looks goes up from there.
 */
export function controlOf(field: string, form: EntryForm): string {
  let at = ''
  const steps = field.split('.')
  for (const [index, step] of steps.entries()) {
    const name = isIndex(step) ? (keysUnder(at, form.fields)[Number(step)] ?? step) : step
    at = at === '' ? name : `${at}.${name}`
    const parts = form.conditions[at]
    if (parts) return rowOf(at, parts, steps.slice(index + 1))
  }
  return at
}

function rowOf(root: string, parts: readonly Part[], steps: readonly string[]): string {
  const [outermost] = partsInside('', parts)
  return outermost ? `${root}/${partAt(outermost, steps, parts).id}` : root
}

/** Follows the way through the condition that the rows say. */
function partAt(part: Part, steps: readonly string[], parts: readonly Part[]): Part {
  const isDenial = part.negated && steps[0] === 'of' && !isIndex(steps[1])
  const [into, ...rest] = isDenial ? steps.slice(1) : steps
  if (into === undefined || !holdsParts(part)) return part
  const inside = partsInside(part.id, parts)
  const [only] = inside
  // What is said of members is one row, or several joined.
  if (into === 'where' && inside.length === 1 && only) return partAt(only, rest, parts)
  const [index, ...further] = into === 'where' ? rest.slice(1) : rest
  const child = inside[Number(index)]
  return child ? partAt(child, further, parts) : part
}

function isIndex(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step)
}
