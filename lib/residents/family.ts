import { drawn, type Random, type Shares, wholeBetween } from './random'

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
export function familyOf(weights: FamilyWeights, random: Random): readonly Relative[] {
  const { families: shares, babyPercent } = weights
  const family = drawn(
    families.map(one => [one, shares[one] ?? 0] as const),
    random,
  )
  const people = members[family]({ random, weights }).map(({ relation, age }) => ({
    relation,
    ageDays: Math.floor(age * daysInYear + random() * daysInYear),
  }))
  const isWithBaby = withChildren.includes(family) && random() * 100 < babyPercent
  return isWithBaby ? [...people, { relation: 'child', ageDays: wholeBetween(0, 40, random) }] : people
}

type Aged = { readonly relation: string; readonly age: number }

const withChildren: readonly Family[] = ['couple-with-children', 'one-parent', 'three-generations']
const daysInYear = 365.2425
const oldest = 99

type Draw = { readonly random: Random; readonly weights: FamilyWeights }

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

function self(youngest: number, eldest: number, draw: Draw): Aged {
  return { relation: 'self', age: ageBetween(youngest, eldest, draw) }
}

/** By the shares of the bands, each as far as it lies between the two. */
function ageBetween(youngest: number, eldest: number, { random, weights: { ages } }: Draw): number {
  if (!ages) return wholeBetween(youngest, eldest, random)
  const parts = ageBands.flatMap(band => {
    const [first = 0, last = 0] = band.split('-').map(Number)
    const [from, to] = [Math.max(first, youngest), Math.min(last, eldest)]
    return from > to ? [] : [[`${from}-${to}`, ((ages[band] ?? 0) * (to - from + 1)) / (last - first + 1)] as const]
  })
  if (parts.every(([, share]) => share === 0)) return wholeBetween(youngest, eldest, random)
  const [from = youngest, to = eldest] = drawn(parts, random).split('-').map(Number)
  return wholeBetween(from, to, random)
}

function couple(youngest: number, eldest: number, draw: Draw): readonly Aged[] {
  const me = self(youngest, eldest, draw)
  const age = wholeBetween(Math.max(18, me.age - 10), Math.min(oldest, me.age + 10), draw.random)
  return [me, { relation: 'spouse', age }]
}

function children(parents: readonly Aged[], { random, weights }: Draw): readonly Aged[] {
  const eldest = Math.min(...parents.map(({ age }) => age)) - 18
  const shares = childCounts.map(one => [one, weights.childCounts?.[one] ?? (weights.childCounts ? 0 : 1)] as const)
  const count = Number(drawn(shares, random))
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
