import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { prove } from '@/lib/rules/proof/prove'
import type { RuleSet } from '@/lib/rules/schema'
import type { Figure } from '../figure'

const rounds = 9

/** The proof of the whole catalogue, as it runs on every save: the first time in a process, and once it is warm. */
export async function proofsSuite(): Promise<readonly Figure[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(timeOf({ ...ruleSet }))
  const [first = Number.NaN] = times
  const about = `proof of ${ruleSet.procedures.length} procedures`
  return [
    { figure: `${about}, first in a process`, value: first, unit: 'ms' },
    { figure: `${about}, best of ${rounds}`, value: Math.min(...times), unit: 'ms' },
  ]
}

function timeOf(fresh: RuleSet): number {
  const book = bookOf(fresh)
  const start = performance.now()
  prove(book)
  return performance.now() - start
}
