import { drawerOf, type Random, type Shares, wholeBetween } from './random'

/** Households by who lives together, seen from the person who answers. */
export const families = [
  'alone',
  'couple',
  'couple-with-children',
  'one-parent',
  'with-parents',
  'three-generations',
  'with-grandchildren',
  'shared',
] as const
export type Family = (typeof families)[number]

export type Relative = { readonly relation: string; readonly ageDays: number }

/** Years of age of whoever answers; nobody younger than 18 does. */
export const ageBands = ['18-29', '30-39', '40-49', '50-64', '65-74', '75-99'] as const
export type AgeBand = (typeof ageBands)[number]

export const childCounts = ['1', '2', '3'] as const
export type ChildCount = (typeof childCounts)[number]

export type FamilyWeights = {
  readonly families: Shares<Family>
  /** Without them every year is met as often as any other. */
  readonly ages?: Shares<AgeBand>
  /** Of families with children, how many there are. */
  readonly childCounts?: Shares<ChildCount>
  /** Of a hundred families with children of their own, those with a baby of these weeks. */
  readonly babyPercent: number
}

/** The person who answers comes first and is grown up; nobody is a parent before 18. */
export function familyDrawer(weights: FamilyWeights): (random: Random) => readonly Relative[] {
  const drawFamily = drawerOf(families.map(one => [one, weights.families[one] ?? 0] as const))
  const [drawAge, drawChildCount] = [ageDrawer(weights), childCountDrawer(weights)]
  return random => {
    const family = drawFamily(random)
    const people = members[family]({ random, drawAge, drawChildCount }).map(({ relation, age }) => ({
      relation,
      ageDays: Math.floor(age * daysInYear + random() * daysInYear),
    }))
    const isWithBaby = withChildren.includes(family) && random() * 100 < weights.babyPercent
    return isWithBaby ? [...people, { relation: 'child', ageDays: wholeBetween(0, 40, random) }] : people
  }
}

type Aged = { readonly relation: string; readonly age: number }

const withChildren: readonly Family[] = ['couple-with-children', 'one-parent', 'three-generations']
const daysInYear = 365.2425
const oldest = 99

type Draw = {
  readonly random: Random
  readonly drawAge: (youngest: number, eldest: number, random: Random) => number
  readonly drawChildCount: (random: Random) => ChildCount
}

const members: Readonly<Record<Family, (draw: Draw) => readonly Aged[]>> = {
  alone: draw => [self(18, oldest, draw)],
  couple: draw => couple(20, oldest, draw),
  'couple-with-children': draw => {
    const both = couple(20, 62, draw)
    return [...both, ...children(both, draw)]
  },
  'one-parent': draw => {
    const parent = [self(19, 60, draw)]
    return [...parent, ...children(parent, draw)]
  },
  'with-parents': draw => {
    const me = self(18, 60, draw)
    return [me, ...parentsOf(me, draw), ...siblingsOf(me, draw)]
  },
  'three-generations': draw => {
    const both = couple(25, 58, draw)
    return [...both, ...children(both, draw), ...parentsOf(both[0] ?? self(25, 58, draw), draw)]
  },
  'with-grandchildren': draw => {
    const me = self(50, 85, draw)
    const child = { relation: 'child', age: wholeBetween(22, me.age - 18, draw.random) }
    const age = wholeBetween(0, Math.min(child.age - 18, 20), draw.random)
    return [me, child, { relation: 'grandchild', age }]
  },
  shared: draw => [self(18, 75, draw), { relation: 'other', age: wholeBetween(18, 90, draw.random) }],
}

function self(youngest: number, eldest: number, { drawAge, random }: Draw): Aged {
  return { relation: 'self', age: drawAge(youngest, eldest, random) }
}

/** By the shares of the bands, each as far as it lies between the two: worked out once for the same two. */
function ageDrawer({ ages }: FamilyWeights): Draw['drawAge'] {
  if (!ages) return wholeBetween
  const drawers = new Map<number, (random: Random) => number>()
  return (youngest, eldest, random) => {
    const key = youngest * 1000 + eldest
    const draw = drawers.get(key) ?? ageDrawerBetween(youngest, eldest, ages)
    drawers.set(key, draw)
    return draw(random)
  }
}

function ageDrawerBetween(youngest: number, eldest: number, ages: Shares<AgeBand>): (random: Random) => number {
  const parts = ageBands.flatMap(band => {
    const [first = 0, last = 0] = band.split('-').map(Number)
    const [from, to] = [Math.max(first, youngest), Math.min(last, eldest)]
    return from > to ? [] : [{ from, to, share: ((ages[band] ?? 0) * (to - from + 1)) / (last - first + 1) }]
  })
  if (parts.every(({ share }) => share === 0)) return random => wholeBetween(youngest, eldest, random)
  const drawPart = drawerOf(parts.map(({ share }, index) => [String(index), share] as const))
  return random => {
    const { from, to } = parts[Number(drawPart(random))] ?? { from: youngest, to: eldest }
    return wholeBetween(from, to, random)
  }
}

function childCountDrawer({ childCounts: counts }: FamilyWeights): Draw['drawChildCount'] {
  return drawerOf(childCounts.map(one => [one, counts?.[one] ?? (counts ? 0 : 1)] as const))
}

function couple(youngest: number, eldest: number, draw: Draw): readonly Aged[] {
  const me = self(youngest, eldest, draw)
  const age = wholeBetween(Math.max(18, me.age - 10), Math.min(oldest, me.age + 10), draw.random)
  return [me, { relation: 'spouse', age }]
}

function children(parents: readonly Aged[], { random, drawChildCount }: Draw): readonly Aged[] {
  const eldest = Math.min(...parents.map(({ age }) => age)) - 18
  const count = Number(drawChildCount(random))
  return Array.from({ length: count }, () => ({
    relation: 'child',
    age: wholeBetween(0, Math.min(eldest, 30), random),
  }))
}

function parentsOf({ age }: Aged, { random }: Draw): readonly Aged[] {
  const count = wholeBetween(1, 2, random)
  return Array.from({ length: count }, () => ({
    relation: 'parent',
    age: wholeBetween(age + 18, Math.min(age + 42, Math.max(oldest, age + 18)), random),
  }))
}

function siblingsOf({ age }: Aged, { random }: Draw): readonly Aged[] {
  return random() < 0.4 ? [{ relation: 'sibling', age: wholeBetween(Math.max(0, age - 12), age + 12, random) }] : []
}
