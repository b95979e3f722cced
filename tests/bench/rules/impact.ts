import { monitorEventLoopDelay } from 'node:perf_hooks'
import { ruleSet } from '@/lib/catalogue'
import { evenCityWeights, weightsFrom } from '@/lib/residents/city-weights'
import { populationOf } from '@/lib/residents/population'
import { replayResidents } from '@/lib/rule-sets/replay-residents'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { cpuMicros } from '../timing'

const count = 20_000
const rounds = 3

/** The whole of what an administrator waits for, people made up anew each time, and how long a resident waits meanwhile. */
export async function impactFigures(): Promise<readonly Figure[]> {
  const before = bookOf(ruleSet)
  const everywhere = changedRules(
    one => ({ ...one, requiredWhen: { op: 'all', of: [one.requiredWhen, fromAbroad] } }),
    10,
  )
  const fees = changedRules(one => ({ ...one, fee: { amountYen: 500, text: { ja: '500円' } } }), 97)
  return [
    ...(await figuresOf('a tenth of the procedures changed', before, everywhere)),
    ...(await figuresOf('three fees changed', before, fees)),
  ]
}

const fromAbroad = { op: 'is', fact: 'moved-from', in: ['abroad'] } as const

function changedRules(change: (one: Procedure) => Procedure, every: number): RuleSet {
  return { ...ruleSet, procedures: ruleSet.procedures.map((one, index) => (index % every ? one : change(one))) }
}

async function figuresOf(what: string, before: RuleBook, after: RuleSet): Promise<readonly Figure[]> {
  const times: number[] = []
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    const population = populationOf(before, {
      seed: round,
      count,
      today: friday,
      weights: weightsFrom(evenCityWeights),
    })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const start = cpuMicros()
    await replayResidents(before, bookOf({ ...after }), { population })
    times.push(cpuMicros() - start)
    delay.disable()
    waits.push(delay.percentile(95))
  }
  const impact = `impact on ${count.toLocaleString('en')} made-up residents, ${what}`
  return [
    { figure: impact, value: Math.min(...times) / 1_000_000, unit: 's CPU' },
    { figure: `${impact}: others wait, p95 of a turn`, value: Math.min(...waits) / 1_000_000, unit: 'ms' },
  ]
}
