import { createHash } from 'node:crypto'
import type { LocalDate } from '@/lib/calendar/local-date'
import { filledForms } from '@/lib/drafts/bundle'
import type { Confirmation, SignedBy } from '@/lib/drafts/confirmation'
import { correctedContent, type DraftContent } from '@/lib/drafts/content'
import { digestOf } from '@/lib/drafts/digest'
import type { Ink } from '@/lib/forms/ink'
import { type Signatures, type Signer, signatureBoxes } from '@/lib/forms/signing'
import type { RuleBook } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import { type ScreenItem, screenItems } from './items'

export type ShownItem = ScreenItem & {
  readonly state: 'open' | 'right' | 'wrong'
  /** Not as the resident wrote it. */
  readonly isCorrected: boolean
}

export type SignedForm = { readonly id: string; readonly title: string; readonly statements: readonly string[] }

/** What one person signs, once for all of their forms. */
export type Signing = {
  readonly signer: Signer
  readonly forms: readonly SignedForm[]
  /** Of everything the signature stands for. */
  readonly digest: string
  /** `void`: signed, and corrected since. */
  readonly state: 'open' | 'signed' | 'paper' | 'void'
  readonly ink: Ink | null
}

export type Progress = {
  readonly items: readonly ShownItem[]
  readonly signings: readonly Signing[]
  readonly isChecked: boolean
  /** Everything confirmed, and signed wherever somebody signs. */
  readonly isDone: boolean
}

type Confirmed = { readonly content: DraftContent; readonly confirmation: Confirmation }
type Looking = { readonly book: RuleBook; readonly today: LocalDate; readonly language: Language }

/** How far the resident has come at their screen. */
export function progressOf({ content, confirmation }: Confirmed, looking: Looking): Progress {
  const own = new Map(screenItems({ ...content, corrections: [] }, looking).map(item => [item.id, item.digest]))
  const items = screenItems(content, looking).map(item => ({
    ...item,
    state: stateOf(item, confirmation),
    isCorrected: content.corrections.length > 0 && own.get(item.id) !== item.digest,
  }))
  const isChecked = items.every(({ state }) => state === 'right')
  const signings = signingsOf({ content, confirmation }, { ...looking, items, isChecked })
  const isSettled = signings.every(({ state }) => state === 'signed' || state === 'paper')
  return { items, signings, isChecked, isDone: isChecked && isSettled }
}

/** The signatures that still stand for what the draft says: what goes onto the forms. */
export function standingSignatures(confirmed: Confirmed, book: RuleBook, today: LocalDate): Signatures {
  if (confirmed.confirmation.signatures.length === 0) return {}
  const { signings } = progressOf(confirmed, { book, today, language: 'ja' })
  return Object.fromEntries(
    signings.flatMap(({ signer, state, ink }) => (state === 'signed' && ink ? [[signer.id, ink]] : [])),
  )
}

function stateOf({ id, digest }: ScreenItem, { answers }: Confirmation): ShownItem['state'] {
  const answer = answers.find(({ item }) => item === id)
  if (!answer || answer.shown !== digest) return 'open'
  return answer.isRight ? 'right' : 'wrong'
}

type Shown = Looking & { readonly items: readonly ScreenItem[]; readonly isChecked: boolean }

function signingsOf(
  { content, confirmation }: Confirmed,
  { book, today, items, isChecked }: Shown,
): readonly Signing[] {
  const shown = [digestOf(correctedContent(content)), ...items.map(({ digest }) => digest)]
  return signersIn(content, book, today).map(({ signer, forms }) => {
    const said = forms.flatMap(({ id, statements }) => [id, ...statements])
    const digest = digestOver([...shown, signer.id, signer.name, ...said])
    const known = confirmation.signatures.find(one => one.signer === signer.id)
    const stands = known?.shown === digest && isChecked
    return { signer, forms, digest, state: signingState(known, stands), ink: known?.ink ?? null }
  })
}

function signingState(known: SignedBy | undefined, stands: boolean): Signing['state'] {
  if (!known) return 'open'
  if (known.ink) return stands ? 'signed' : 'void'
  return stands ? 'paper' : 'open'
}

/** In the order in which their first form is filed. */
function signersIn(content: DraftContent, book: RuleBook, today: LocalDate) {
  const { forms, data } = filledForms(content, { book, today })
  const bySigner = new Map<string, { readonly signer: Signer; readonly forms: SignedForm[] }>()
  for (const template of forms) {
    for (const [id, { signer, statements }] of boxesBySigner(signatureBoxes(template, data))) {
      const known = bySigner.get(id) ?? { signer, forms: [] }
      known.forms.push({ id: template.id, title: template.title, statements })
      bySigner.set(id, known)
    }
  }
  return [...bySigner.values()]
}

/** A form can have several boxes of one person, and several copies. */
function boxesBySigner(boxes: ReturnType<typeof signatureBoxes>) {
  const bySigner = new Map<string, { readonly signer: Signer; readonly statements: readonly string[] }>()
  for (const { signer, statements } of boxes) {
    const said = [...(bySigner.get(signer.id)?.statements ?? []), ...statements]
    bySigner.set(signer.id, { signer, statements: [...new Set(said)] })
  }
  return bySigner
}

function digestOver(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)
}
