import type { Page } from '@playwright/test'
import { addDays } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import type { Procedure, RuleSet } from '@/lib/rules/schema'
import { bringIn } from '@/tests/support/bring-in'
import { friday } from '@/tests/support/situations'
import type { Figure } from '../figure'
import { quantile } from '../timing'

const { closedDays, procedures } = ruleSet

/** A little different in every round: what was computed once is not computed again. */
const changes: readonly (readonly [string, (round: number) => RuleSet])[] = [
  ['two closed days more', round => ({ ...ruleSet, closedDays: { ...closedDays, extra: twoDays(round) } })],
  ['a tenth of the procedures changed', round => changed(10, one => onlyFromAbroad(one, round))],
  [
    'every fee changed',
    round => changed(1, one => ({ ...one, fee: { amountYen: 500 + round, text: { ja: '有料' } } })),
  ],
]

const rounds = 3

/** From the press of the button until the list of what changes for whom is on the screen. */
export async function impactFigures(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [what, changedRules] of changes) {
    const runs: Run[] = []
    for (let round = 0; round < rounds; round++) {
      await bringIn(page, changedRules(round))
      runs.push(await run(page))
    }
    const times = runs.map(({ ms }) => ms)
    const figure = `impact on 20,000 residents, ${what}: click to list`
    figures.push(
      { figure: `${figure}, p50`, value: quantile(times, 0.5), unit: 'ms' },
      { figure: `${figure}, slowest`, value: Math.max(...times), unit: 'ms' },
      { figure: `${figure}: times progress was shown`, value: Math.min(...runs.map(one => one.shown)), unit: 'times' },
    )
  }
  return figures
}

type Run = { readonly ms: number; readonly shown: number }

type Watched = { readonly bars: ReadonlySet<number>; readonly tookMs: number }

/** By the page's own clock: from the press until the list stands in the page, however often somebody from outside asks. */
async function run(page: Page): Promise<Run> {
  await page.goto('/admin/changes/impact')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const watched = { bars: new Set<number>(), pressedMs: 0, tookMs: 0 }
    Object.assign(window, { watched })
    document.addEventListener('click', () => (watched.pressedMs ||= performance.now()), { capture: true })
    new MutationObserver(() => {
      const bar = document.querySelector('progress')
      if (bar) watched.bars.add(bar.value)
      const isListed = document.querySelector('#impact')?.textContent?.includes('人で結果が変わります')
      if (isListed) watched.tookMs ||= performance.now() - watched.pressedMs
    }).observe(document.body, { childList: true, attributes: true, subtree: true })
  })
  await page.getByRole('button', { name: '影響を計算する' }).click()
  await page.getByRole('heading', { name: /人で結果が変わります/ }).waitFor()
  return page.evaluate(() => {
    const { bars, tookMs } = (window as unknown as { watched: Watched }).watched
    return { ms: tookMs, shown: bars.size }
  })
}

function changed(every: number, change: (one: Procedure) => Procedure): RuleSet {
  return { ...ruleSet, procedures: procedures.map((one, index) => (index % every ? one : change(one))) }
}

function onlyFromAbroad(one: Procedure, round: number): Procedure {
  const fromAbroad = { op: 'is', fact: 'moved-from', in: ['abroad'] } as const
  return { ...one, minutes: round + 1, requiredWhen: { op: 'all', of: [one.requiredWhen, fromAbroad] } }
}

/** In the coming weeks, where last days lie. */
function twoDays(round: number): string[] {
  const ahead = [11, 13].map(days => addDays(friday, days + round))
  return [...closedDays.extra, ...ahead]
}
