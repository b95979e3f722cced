import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInJapan } from '@/lib/config/clock'
import type { Draft } from '@/lib/db/drafts'
import { type QrSymbol, qrSvgPath } from '@/lib/handoff/qr'
import { formatReceiptCode, parseReceiptCode } from '@/lib/handoff/receipt-code'
import type { RuleBook } from '@/lib/rules/book'
import { type GuideResult, resultOf } from '@/lib/rules/result'
import type { Language } from '@/lib/rules/schema'
import { concernedBy, formsOf } from './forms-of'

/** What the ticket shows: everything derived anew from the stored draft. */
export type ReceiptView = {
  readonly code: string
  readonly qr: QrSymbol
  readonly expiresOn: LocalDate
  readonly status: Draft['status']
  readonly people: number
  readonly forms: readonly { readonly id: string; readonly title: string; readonly people: number }[]
  readonly result: GuideResult
}

export function receiptOf(draft: Draft, book: RuleBook, at: { today: LocalDate; language: Language }): ReceiptView {
  const { content, status, expiresAt } = draft
  const { events, answers, application } = content
  const result = resultOf(book, { events, answers, today: at.today }, at.language)
  const concerned = concernedBy(result)
  const code = parseReceiptCode(content.receiptCode)
  return {
    code: code ? formatReceiptCode(code) : content.receiptCode,
    qr: qrSvgPath(content.receiptCode),
    expiresOn: dayInJapan(expiresAt),
    status,
    people: application.people.length,
    forms: formsOf(book, result, application).map(({ id, title }) => ({
      id,
      title,
      people: concerned[id]?.length ?? 0,
    })),
    result,
  }
}
