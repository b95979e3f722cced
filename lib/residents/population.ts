import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '@/lib/rules/book'
import type { Situation } from '@/lib/rules/situation'
import { drawerOf, type Random, randomFrom, type Shares } from './random'
import { evenWeights, residentDrawer, toldBy, type Weights } from './residents'

/** Everybody made up, one life event each. A person is the same whether the others are drawn or not. */
export type Population = {
  readonly count: number
  /** The event that brings the person to city hall. */
  readonly eventOf: (index: number) => string
  readonly at: (index: number) => Situation
}

export type PopulationOf = {
  readonly seed: number
  readonly count: number
  readonly today: LocalDate
  readonly weights?: Weights
  /** How often each life event happens; without them one as often as the other. */
  readonly events?: Shares
}

export function populationOf(book: RuleBook, drawing: PopulationOf): Population {
  const { seed, count, today, weights = evenWeights } = drawing
  const drawEvent = drawerOf(eventShares(book, drawing.events))
  const drawers = new Map<string, (random: Random) => Situation>()
  const begin = (index: number): readonly [string, Random] => {
    const random = randomFrom(seed + index * 2_654_435_761)
    return [drawEvent(random), random]
  }
  return {
    count,
    eventOf: index => begin(index)[0],
    at(index) {
      const [event, random] = begin(index)
      const draw = drawers.get(event) ?? drawerFor(book, event, { today, weights })
      drawers.set(event, draw)
      return draw(random)
    },
  }
}

function drawerFor(
  book: RuleBook,
  event: string,
  { today, weights }: { readonly today: LocalDate; readonly weights: Weights },
): (random: Random) => Situation {
  const events = [event]
  const draw = residentDrawer(book, { today, weights, events })
  return random => toldBy(draw(random), events, today)
}

/** Where nothing named is among the events any more, all are alike. */
function eventShares({ ruleSet }: RuleBook, named: Shares | undefined): readonly (readonly [string, number])[] {
  const shares = ruleSet.events.map(({ id }) => [id, named ? (named[id] ?? 0) : 1] as const)
  return shares.some(([, share]) => share > 0) ? shares : shares.map(([id]) => [id, 1] as const)
}
