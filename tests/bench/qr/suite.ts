import { deflateRawSync } from 'node:zlib'
import { toPlaces } from '@/lib/drafts/carried'
import { openCodes } from '@/lib/handoff/open'
import { qrSvgPath } from '@/lib/handoff/qr'
import { qrPng } from '@/lib/handoff/qr-png'
import { splitScanned } from '@/lib/handoff/sealed-part'
import { squeeze } from '@/lib/handoff/squeezed'
import { distinctHousehold } from '@/tests/support/distinct-households'
import { mutate, numbersFrom } from '@/tests/support/mutations'
import { readCodes } from '@/tests/support/read-codes'
import { codesOf, desk } from '@/tests/support/sealed-codes'
import type { Figure } from '../figure'
import { quantile } from '../timing'

/** How large a household's code is, what making and opening it costs, and what becomes of a hundred thousand damaged ones. */
export async function qrSuite(): Promise<readonly Figure[]> {
  const sizes: Figure[] = []
  for (const people of [1, 4, 6]) sizes.push(...(await sizeOf(people)))
  return [...sizes, ...(await costs()), ...(await mutations())]
}

async function sizeOf(people: number): Promise<readonly Figure[]> {
  const household = distinctHousehold(people)
  const codes = await codesOf(toPlaces(household))
  for (const code of codes) if ((await readCodes(qrPng(code)))[0] !== code) throw new Error('a code does not read back')
  const sides = codes.map(code => qrSvgPath(code).size - 8)
  const largest = Math.max(...sides)
  const json = JSON.stringify(household)
  const name = `sealed QR, household of ${people}`
  const plain = squeeze(toPlaces(household)).length
  return [
    { figure: `${name}: codes`, value: codes.length, unit: 'symbols' },
    { figure: `${name}: version at level M`, value: (largest - 17) / 4, unit: 'of 25' },
    { figure: `${name}: modules a side`, value: largest, unit: 'modules' },
    {
      figure: `${name}: content, packed and deflated`,
      value: plain,
      unit: 'bytes',
      against: 'JSON, deflated',
      ratio: deflateRawSync(json, { level: 9 }).length / plain,
    },
  ]
}

async function costs(): Promise<readonly Figure[]> {
  const content = toPlaces(distinctHousehold(4))
  const text = (await codesOf(content)).join('\n')
  return [
    { figure: 'sealing a household of 4', value: await medianMs(() => codesOf(content)), unit: 'ms' },
    { figure: 'opening a household of 4', value: await medianMs(() => openCodes(text, desk)), unit: 'ms' },
  ]
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const samples: number[] = []
  for (let turn = 0; turn < 50; turn++) {
    const start = performance.now()
    await work()
    samples.push(performance.now() - start)
  }
  return quantile(samples, 0.5)
}

const tries = 100_000
const atOnce = 250

/** Throws where one opens or does harm: a figure that could be wrong is none. */
async function mutations(): Promise<readonly Figure[]> {
  const originals = await Promise.all(
    [1, 4, 6].map(async people => (await codesOf(toPlaces(distinctHousehold(people)))).join('')),
  )
  const below = numbersFrom(20261122)
  const outcomes = new Map<string, number>()
  for (let done = 0; done < tries; done += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, index) => {
      const original = originals[(done + index) % originals.length] ?? ''
      return { original, mutated: mutate(original, below) }
    })
    for (const outcome of await Promise.all(batch.map(outcomeOf)))
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  if (outcomes.has('opened')) throw new Error('a mutated code opened')
  return [...outcomes].map(([outcome, count]) => ({
    figure: `of ${tries} mutated codes: ${outcome}`,
    value: count,
    unit: 'codes',
  }))
}

/** Blanks and hyphens put between change nothing. */
async function outcomeOf({ original, mutated }: { original: string; mutated: string }): Promise<string> {
  const opened = await openCodes(mutated, desk)
  if (opened.kind === 'refused') return `refused as ${opened.reason}`
  return opened.kind === 'opened' && splitScanned(mutated).join('') === original ? 'the same code' : opened.kind
}
