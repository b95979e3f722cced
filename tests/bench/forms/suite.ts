import { localDate } from '@/lib/calendar/local-date'
import { type FormData, formDataFrom } from '@/lib/forms/form-data'
import { type FormId, formIds } from '@/lib/forms/form-ids'
import { noPapers, renderBundle } from '@/lib/forms/pdf/bundle'
import { isSubstitute, shape } from '@/lib/forms/pdf/glyphs'
import type { Template } from '@/lib/forms/template'
import { requireTemplate } from '@/lib/forms/templates'
import { aFormSource, aPerson, sampleApplication } from '@/tests/support/sample-form-source'
import type { Figure } from '../figure'
import { cpuMicros, quantile } from '../timing'
import { chromiumPrint, type Printer, pdfLib, pdfMake } from './peers'
import { type FormWords, wordsOf } from './words'

const five: readonly FormId[] = ['juminido-todoke', 'kokuho-shikaku', 'jidoteate-nintei', 'inkan-toroku', 'ininjo']
const createdOn = localDate('2026-12-07')
const turns = 15

/** Five forms for a family of four, other names every time; then forty forms at once, and names no font has whole. */
export async function formsSuite(): Promise<readonly Figure[]> {
  return [...(await bundleFigures()), ...(await stressFigures()), ...rareNameFigures()]
}

async function bundleFigures(): Promise<readonly Figure[]> {
  const templates = five.map(requireTemplate)
  const cold = await measured(() => render(templates, 0))
  const alone = await turnsOf(templates)
  const chromium = await chromiumPrint()
  const peers: Readonly<Record<string, Printer>> = {
    '@cantoo/pdf-lib': pdfLib(),
    pdfmake: await pdfMake(),
    'Chromium (elapsed)': chromium.print,
  }
  const times = new Map<string, number[]>()
  const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms])
  let size = 0
  for (let turn = 1; turn <= turns; turn++) {
    const ours = await measured(() => render(templates, turn))
    note('ours', ours.cpuMs)
    note('ours (elapsed)', ours.elapsedMs)
    size = ours.bytes
    const words: readonly FormWords[] = wordsOf(templates, turn)
    for (const [name, print] of Object.entries(peers)) {
      const { cpuMs, elapsedMs } = await measured(() => print(words))
      note(name, name.endsWith('(elapsed)') ? elapsedMs : cpuMs)
    }
  }
  await chromium.close()

  // The first turn warms everybody up.
  const median = (name: string) => quantile((times.get(name) ?? []).slice(1), 0.5)
  return [
    { figure: 'five forms as one PDF, first', value: cold.cpuMs, unit: 'ms CPU' },
    { figure: 'five forms as one PDF, warm median, as a server prints', value: quantile(alone, 0.5), unit: 'ms CPU' },
    { figure: 'five forms as one PDF, warm fastest', value: Math.min(...alone), unit: 'ms CPU' },
    { figure: 'five forms as one PDF, taking turns with the others', value: median('ours'), unit: 'ms CPU' },
    { figure: 'five forms as one PDF, size', value: size / 1000, unit: 'KB' },
    ...Object.keys(peers).map(name => ({
      figure: `their words alone, ${name}`,
      value: median(name),
      unit: name.endsWith('(elapsed)') ? 'ms' : 'ms CPU',
      against: 'ours',
      ratio: median(name) / median(name.endsWith('(elapsed)') ? 'ours (elapsed)' : 'ours'),
    })),
  ]
}

/** Other names every time, nobody else in the process yet. */
async function turnsOf(templates: readonly Template[]): Promise<readonly number[]> {
  const times: number[] = []
  for (let turn = 1; turn <= 90; turn++) times.push((await measured(() => render(templates, turn))).cpuMs)
  return times.slice(30)
}

async function stressFigures(): Promise<readonly Figure[]> {
  const forty = Array.from({ length: 40 }, (_, index) => requireTemplate(formIds[index % formIds.length] as FormId))
  await render(forty, 0)
  const before = process.memoryUsage.rss()
  const { cpuMs, bytes } = await measured(() => render(forty, 1))
  return [
    { figure: 'forty forms as one PDF, warm', value: cpuMs, unit: 'ms CPU' },
    { figure: 'forty forms as one PDF, size', value: bytes / 1000, unit: 'KB' },
    { figure: 'memory the forty forms add', value: (process.memoryUsage.rss() - before) / 1e6, unit: 'MB' },
    { figure: 'memory of the process', value: process.memoryUsage.rss() / 1e6, unit: 'MB' },
  ]
}

const rareNames = [
  '髙﨑𠮷郎',
  '辻\u{E0100}一郎',
  '葛\u{E0100}城',
  '神\uFA19隆\uF9DC',
  '塚\uFA10',
  '邉\u{E0111}',
  'Łukasz Šťastný',
  'Nguyễn Thị Hương',
  'Ağaoğlu',
  '김철수',
  '张伟',
  '\uE000田',
  '😀',
]

/** Whole, or reported with the character it is: nothing is ever printed wrong without a word. */
function rareNameFigures(): readonly Figure[] {
  const reported = rareNames.filter(name => shape(name, 'regular').some(isSubstitute))
  return [
    { figure: 'rare names printed whole', value: rareNames.length - reported.length, unit: `of ${rareNames.length}` },
    { figure: 'rare names reported (字形確認)', value: reported.length, unit: reported.join(' ') },
  ]
}

async function render(templates: readonly Template[], turn: number): Promise<number> {
  const data = dataOf(turn)
  const { pdf } = await renderBundle({
    title: '手続きの下書き',
    forms: templates.map(template => ({ template, data })),
    cover: null,
    isDuplex: false,
    papers: noPapers,
    createdOn,
  })
  return pdf.byteLength
}

function dataOf(turn: number): FormData {
  const given = String.fromCodePoint(0x4e00 + turn * 7)
  const people = sampleApplication.people.map(({ name }) => aPerson(name.family, `${name.given}${given}`))
  return formDataFrom(aFormSource({ application: { ...sampleApplication, people } }))
}

async function measured(work: () => Promise<number>) {
  const [cpu, clock] = [cpuMicros(), performance.now()]
  const bytes = await work()
  return { bytes, cpuMs: (cpuMicros() - cpu) / 1000, elapsedMs: performance.now() - clock }
}
