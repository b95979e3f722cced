import { formatReceiptCode, parseReceiptCode } from '@/lib/handoff/receipt-code'

export function shownCode(stored: string): string {
  const code = parseReceiptCode(stored)
  return code ? formatReceiptCode(code) : stored
}
