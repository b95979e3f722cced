import { z } from 'zod'
import { ageBands, childCounts, families } from './family'
import { evenWeights, type Weights } from './residents'

const share = z.number().min(0).max(1_000_000)
const sharesOf = <T extends string>(of: readonly T[]) =>
  z.object(Object.fromEntries(of.map(one => [one, share])) as Record<T, typeof share>)

/** Where a part of the figures comes from; until a department has confirmed it, it is shown as 担当課確認. */
const Source = z.object({ text: z.string().max(300), isConfirmed: z.boolean() })

/** Of whom a city is made up, in its own figures: shares of any size, set against each other within a part. */
export const CityWeights = z.object({
  schemaVersion: z.literal(1),
  families: sharesOf(families),
  ages: sharesOf(ageBands),
  childCounts: sharesOf(childCounts),
  babyPercent: z.number().min(0).max(100),
  /** Of a hundred households, those with somebody of a foreign nationality. */
  foreignPercent: z.number().min(0).max(100),
  unknownPercent: z.number().min(0).max(100),
  /** By life event; what is not named does not happen. Empty: one as often as the other. */
  events: z.record(z.string(), share),
  sources: z.object({ households: Source, ages: Source, foreigners: Source, events: Source }),
})
export type CityWeights = z.infer<typeof CityWeights>

export const weightParts = ['households', 'ages', 'foreigners', 'events'] as const
export type WeightPart = (typeof weightParts)[number]

const unsourced = { text: '', isConfirmed: false }

/** Before a city has put in its own figures: everything as often as anything else, and confirmed by nobody. */
export const evenCityWeights: CityWeights = {
  schemaVersion: 1,
  families: evenly(families),
  ages: evenly(ageBands),
  childCounts: evenly(childCounts),
  babyPercent: evenWeights.babyPercent,
  foreignPercent: 10,
  unknownPercent: evenWeights.unknownPercent,
  events: {},
  sources: { households: unsourced, ages: unsourced, foreigners: unsourced, events: unsourced },
}

/** For the generator. `counted`: answers residents have given, where the city counts them. */
export function weightsFrom(city: CityWeights, counted: Weights['answers'] = {}): Weights {
  const { families, ages, childCounts, babyPercent, unknownPercent, foreignPercent } = city
  const others = (100 - foreignPercent) / 5
  const circumstances = { none: others, pregnancy: others, disability: others, care: others, several: others }
  const answers = {
    'has-foreign-member': { yes: foreignPercent, no: 100 - foreignPercent },
    'household-circumstances': { foreign: foreignPercent, ...circumstances },
    ...counted,
  }
  return { families, ages, childCounts, babyPercent, unknownPercent, answers }
}

export function isConfirmed({ sources }: CityWeights): boolean {
  return weightParts.every(part => sources[part].isConfirmed)
}

function evenly<T extends string>(of: readonly T[]): Record<T, number> {
  return Object.fromEntries(of.map(one => [one, 1])) as Record<T, number>
}
