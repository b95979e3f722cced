import { localDate } from '@/lib/calendar/local-date'
import { formDataFrom } from '@/lib/forms/form-data'
import type { FormId } from '@/lib/forms/form-ids'
import { noPapers, renderBundle } from '@/lib/forms/pdf/bundle'
import { requireTemplate } from '@/lib/forms/templates'
import { aFormSource } from '@/tests/support/sample-form-source'
import type { Figure } from '../figure'
import { quantile } from '../timing'

const five: readonly FormId[] = ['juminido-todoke', 'kokuho-shikaku', 'jidoteate-nintei', 'inkan-toroku', 'ininjo']
const createdOn = localDate('2026-12-07')

/** Five forms for a family of four, warm, as processor time: what one print costs the server. */
export async function pdfSuite(): Promise<readonly Figure[]> {
  const start = process.cpuUsage()
  const first = await render()
  const cold = cpuMsSince(start)
  const samples: number[] = []
  for (let turn = 0; turn < 40; turn++) {
    const before = process.cpuUsage()
    await render()
    samples.push(cpuMsSince(before))
  }
  return [
    { figure: 'PDF bundle of five forms, first', value: cold, unit: 'ms CPU' },
    { figure: 'PDF bundle of five forms, warm median', value: quantile(samples, 0.5), unit: 'ms CPU' },
    { figure: 'PDF bundle of five forms, warm p95', value: quantile(samples, 0.95), unit: 'ms CPU' },
    { figure: 'PDF bundle of five forms, size', value: first / 1000, unit: 'KB' },
  ]
}

async function render(): Promise<number> {
  const data = formDataFrom(aFormSource())
  const forms = five.map(form => ({ template: requireTemplate(form), data }))
  const { pdf } = await renderBundle({
    title: '手続きの下書き',
    forms,
    cover: null,
    isDuplex: false,
    papers: noPapers,
    createdOn,
  })
  return pdf.byteLength
}

function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
