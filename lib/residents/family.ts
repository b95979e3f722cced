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

export type FamilyWeights = {
  readonly families: Shares<Family>
  /** Of a hundred families with children of their own, those with a baby of these weeks. */
  readonly babyPercent: number
}

/** The person who answers comes first and is grown up; nobody is a parent before 18. */
export function familyOf({ families: shares, babyPercent }: FamilyWeights, random: Random): readonly Relative[] {
  const family = drawn(
    families.map(one => [one, shares[one] ?? 0] as const),
    random,
  )
  const people = members[family](random).map(({ relation, age }) => ({
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

const members: Readonly<Record<Family, (random: Random) => readonly Aged[]>> = {
  alone: random => [self(18, oldest, random)],
  couple: random => couple(20, oldest, random),
  'couple-with-children': random => {
    const both = couple(20, 62, random)
    return [...both, ...children(both, random)]
  },
  'one-parent': random => {
    const parent = [self(19, 60, random)]
    return [...parent, ...children(parent, random)]
  },
  'with-parents': random => {
    const me = self(18, 60, random)
    return [me, ...parentsOf(me, random), ...siblingsOf(me, random)]
  },
  'three-generations': random => {
    const both = couple(25, 58, random)
    return [...both, ...children(both, random), ...parentsOf(both[0] ?? self(25, 58, random), random)]
  },
  'with-grandchildren': random => {
    const me = self(50, 85, random)
    const child = { relation: 'child', age: wholeBetween(22, me.age - 18, random) }
    const age = wholeBetween(0, Math.min(child.age - 18, 20), random)
    return [me, child, { relation: 'grandchild', age }]
  },
  shared: random => [self(18, 75, random), { relation: 'other', age: wholeBetween(18, 90, random) }],
}

function self(youngest: number, eldest: number, random: Random): Aged {
  return { relation: 'self', age: wholeBetween(youngest, eldest, random) }
}

function couple(youngest: number, eldest: number, random: Random): readonly Aged[] {
  const me = self(youngest, eldest, random)
  const age = wholeBetween(Math.max(18, me.age - 10), Math.min(oldest, me.age + 10), random)
  return [me, { relation: 'spouse', age }]
}

function children(parents: readonly Aged[], random: Random): readonly Aged[] {
  const eldest = Math.min(...parents.map(({ age }) => age)) - 18
  const count = wholeBetween(1, 3, random)
  return Array.from({ length: count }, () => ({
    relation: 'child',
    age: wholeBetween(0, Math.min(eldest, 30), random),
  }))
}

function parentsOf({ age }: Aged, random: Random): readonly Aged[] {
  const count = wholeBetween(1, 2, random)
  return Array.from({ length: count }, () => ({
    relation: 'parent',
    age: wholeBetween(age + 18, Math.min(age + 42, Math.max(oldest, age + 18)), random),
  }))
}

function siblingsOf({ age }: Aged, random: Random): readonly Aged[] {
  return random() < 0.4 ? [{ relation: 'sibling', age: wholeBetween(Math.max(0, age - 12), age + 12, random) }] : []
}
