import { type Form, formOf } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'
import { applyMistakes } from '@/lib/i18n/apply-mistakes'
import { parsePostalCode } from '@/lib/people/postal-code'
import { addressesByPostalCode } from '@/lib/people/postal-lookup'
import type { Language } from '@/lib/rules/schema'

export type FoundAddresses = {
  readonly item: string
  readonly addresses: readonly string[]
  /** The only address found was put into the empty box. */
  readonly isFilledIn: boolean
  readonly hasTyped: boolean
}

export type LookedUp = {
  readonly form: Form
  readonly found: FoundAddresses | null
  readonly mistakes: readonly Mistake[]
}

type Asking = { readonly fields: readonly string[]; readonly language: Language }

/** One of the buttons beside a postal code was pressed, or a candidate chosen. */
export function wantsLookUp(form: Form, fields: readonly string[]): boolean {
  return fields.some(field => form.text('look-up') === field || form.has(`pick-${field}`))
}

/** What the form shows next. Nothing typed is ever replaced unasked. */
export function lookUpAddress(form: Form, { fields, language }: Asking): LookedUp {
  const picked = fields.find(field => form.has(`pick-${field}`))
  if (picked) return { form: withAddress(form, picked, form.text(`pick-${picked}`)), found: null, mistakes: [] }
  const item = form.text('look-up')
  const code = parsePostalCode(form.text(`${item}-postalcode`))
  if (!code) {
    const mistake = { field: `${item}-postalcode`, text: applyMistakes('', language).postalCode }
    return { form, found: null, mistakes: [mistake] }
  }
  return { ...candidates(form, item, code), mistakes: [] }
}

function candidates(form: Form, item: string, code: string): Omit<LookedUp, 'mistakes'> {
  const addresses = [...new Set(addressesByPostalCode(code).map(one => Object.values(one).join('')))]
  const hasTyped = form.text(`${item}-text`).trim() !== ''
  const [only] = addresses
  const isFilledIn = addresses.length === 1 && !hasTyped
  const shown = isFilledIn && only ? withAddress(form, item, only) : form
  return { form: shown, found: { item, addresses, isFilledIn, hasTyped } }
}

function withAddress(form: Form, item: string, address: string): Form {
  const sent = new URLSearchParams([...form.entries()].map(([name, value]) => [name, value]))
  sent.set(`${item}-text`, address)
  return formOf(sent)
}
