import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { templatesIn } from '@/lib/forms/form-book'
import { type FormData, formDataFrom } from '@/lib/forms/form-data'
import { type CoverSheet, type Papers, type RenderedPdf, renderBundle, renderForm } from '@/lib/forms/pdf/bundle'
import type { Signatures } from '@/lib/forms/signing'
import type { Template } from '@/lib/forms/template'
import { formatReceiptCode, parseReceiptCode } from '@/lib/handoff/receipt-code'
import { familyGiven } from '@/lib/people/names'
import { type RuleBook, required } from '@/lib/rules/book'
import { type GuideResult, resultOf } from '@/lib/rules/result'
import type { Judged } from '@/lib/rules/verdicts'
import { correctedContent, type DraftContent } from './content'
import { concernedBy, formsOf } from './forms-of'

/** All forms of a draft in one PDF, as corrected, behind a cover sheet. Everything is derived anew from the content. */
export function bundleOf(content: DraftContent, printing: Printing): Promise<RenderedPdf> {
  const { book, today, papers, isDuplex, signatures } = printing
  const filled = fill(content, { book, today, signatures })
  return renderBundle({
    title: `手続きの下書き ${filled.data.receiptCode}`,
    forms: filled.forms.map(template => ({ template, data: filled.data })),
    cover: coverOf(filled, book),
    isDuplex,
    papers,
    createdOn: today,
  })
}

/** What a draft is printed with. */
export type Printing = {
  readonly book: RuleBook
  readonly today: LocalDate
  /** Every PDF of the city's that a form of the rule set is printed over. */
  readonly papers: Papers
  readonly isDuplex: boolean
  /** Written on the resident's screen, and standing: see `lib/screen/progress.ts`. */
  readonly signatures?: Signatures
}

/** One form of the draft alone; null when the draft does not need it. */
export function formOf(
  id: string,
  content: DraftContent,
  { book, today, papers, signatures }: Omit<Printing, 'isDuplex'>,
): Promise<RenderedPdf> | null {
  const { forms, data } = fill(content, { book, today, signatures })
  const template = forms.find(form => form.id === id)
  return template ? renderForm({ template, data }, { papers, createdOn: today }) : null
}

/** What the forms say, for the preview beside the draft. */
export function formDataOf(content: DraftContent, book: RuleBook, today: LocalDate): FormData {
  return fill(content, { book, today }).data
}

/** The forms of a draft and what they are filled from. */
export function filledForms(content: DraftContent, filling: Filling): Pick<Filled, 'forms' | 'data'> {
  return fill(content, filling)
}

type Filling = Pick<Printing, 'book' | 'today' | 'signatures'> & {
  /** What the rules say of the content as corrected, where it is known already. */
  readonly result?: GuideResult
}

type Filled = {
  readonly result: GuideResult
  readonly forms: readonly Template[]
  readonly data: FormData
  readonly content: DraftContent
}

function fill(content: DraftContent, { book, today, signatures = {}, result: known }: Filling): Filled {
  const corrected = correctedContent(content)
  const { events, answers, application } = corrected
  const result = known ?? resultOf(book, { events, answers, today }, 'ja')
  const { name, mayorTitle } = book.ruleSet.municipality
  const code = parseReceiptCode(corrected.receiptCode)
  const data = formDataFrom({
    application,
    answers,
    events,
    filingOn: today,
    receiptCode: code && formatReceiptCode(code),
    municipality: { name: name.ja, mayorTitle },
    procedureTitles: result.procedures.map(({ procedure }) => procedure.officialName.ja),
    concerned: concernedBy(result),
    signatures,
  })
  return { result, forms: formsOf(book, result, application), data, content: corrected }
}

function coverOf({ result, data, content }: Filled, book: RuleBook): CoverSheet {
  const [applicant] = content.application.people
  return {
    applicant: applicant ? familyGiven(applicant.name) : '',
    receiptCode: data.receiptCode,
    summary: result.firstDeadlineOn ? `最初の期限 ${formatDay(result.firstDeadlineOn, 'ja', { style: 'long' })}` : '',
    procedures: result.procedures.map(judged => coverProcedure(judged, book)),
    bring: result.bring.map(({ item, isUncertain }) => (isUncertain ? `${item.name.ja}（必要なとき）` : item.name.ja)),
    checks: checksOf(result),
  }
}

function coverProcedure(
  { procedure, verdict, deadline, forms }: Judged,
  book: RuleBook,
): CoverSheet['procedures'][number] {
  const { name, place } = required(book.departments, procedure.department)
  return {
    title: verdict === 'needs-checking' ? `【要確認】${procedure.officialName.ja}` : procedure.officialName.ja,
    desk: place ? `${place.ja} ${name.ja}` : name.ja,
    deadline: deadline?.on ? formatDay(deadline.on, 'ja', { style: 'long' }) : '',
    forms:
      templatesIn(book.ruleSet, forms)
        .map(form => form.title)
        .join('、') ||
      (procedure.noForm?.ja ?? ''),
  }
}

/** For the clerk: what nobody has decided yet, and what the person was asked to check for themself. */
function checksOf(result: GuideResult): readonly string[] {
  const unclear = result.procedures.filter(({ verdict }) => verdict === 'needs-checking')
  const unchecked = result.procedures.filter(({ verdict }) => verdict === 'required')
  return [
    '本人確認（写真つき1点、または写真なし2点）',
    ...unclear.map(({ procedure, because }) => `要確認：${procedure.officialName.ja}（${because}）`),
    ...unchecked.flatMap(({ procedure }) =>
      procedure.unchecked.map(text => `${procedure.officialName.ja}：${text.ja}`),
    ),
  ]
}
