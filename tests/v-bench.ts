import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { populationOf } from '@/lib/residents/population'
import { bookOf } from '@/lib/rules/book'
import { impactOf } from '@/lib/rules/impact'

const today = localDate('2026-12-04')
const before = bookOf(ruleSet)
const clone = <T>(x: T): T => JSON.parse(JSON.stringify(x))
const variants: [string, any][] = [
  [
    'tenth verdict',
    {
      ...ruleSet,
      procedures: ruleSet.procedures.map((p, i) =>
        i % 10
          ? p
          : {
              ...p,
              requiredWhen: { op: 'all', of: [p.requiredWhen, { op: 'is', fact: 'moved-from', in: ['abroad'] }] },
            },
      ),
    },
  ],
  [
    'one fee',
    {
      ...ruleSet,
      procedures: ruleSet.procedures.map((p, i) =>
        i !== 3 ? p : { ...p, fee: { amountYen: 100, text: { ja: '100円' } } },
      ),
    },
  ],
  ['closed days', { ...ruleSet, closedDays: { ...ruleSet.closedDays, extra: [{ date: '2026-12-14' } as any] } }],
  [
    'text only',
    { ...ruleSet, procedures: ruleSet.procedures.map((p, i) => (i !== 3 ? p : { ...p, title: { ja: 'x' } })) },
  ],
]
let t = performance.now()
const pop = populationOf(before, { seed: 1, count: 20000, today })
for (let i = 0; i < 20000; i++) pop.at(i)
console.log('generate all', performance.now() - t)
for (const [name, v] of variants) {
  const after = bookOf(clone(v))
  t = performance.now()
  const impact = impactOf(before, after)
  const made = performance.now() - t
  const groups = new Map<string, number>()
  let looked = 0,
    max = 0
  for (let i = 0; i < 20000; i++) {
    const a = performance.now()
    if (!impact.events.has(pop.eventOf(i))) continue
    looked++
    for (const c of impact.lookAt(pop.at(i))) groups.set(c.key, (groups.get(c.key) ?? 0) + 1)
    max = Math.max(max, performance.now() - a)
  }
  console.log(
    name,
    'made',
    made,
    'total',
    performance.now() - t,
    'looked',
    looked,
    'groups',
    groups.size,
    'events',
    impact.events.size,
    'max',
    max,
  )
}
