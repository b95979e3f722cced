import { copiesOf, fillSheets } from './fill'
import type { FormData } from './form-data'
import type { Ink } from './ink'
import type { Content, Element, Hand, SignerRole, Template } from './template'

/** Who can sign: somebody of the household by their place in it, or the proxy who came for them. */
export type SignerId = `person-${number}` | 'proxy'

/** What was signed on the screen and still stands. */
export type Signatures = Readonly<Partial<Record<SignerId, Ink>>>

export type Signer = { readonly id: SignerId; readonly name: string }

/** A box that takes a signature from the screen, and the sentences that stand beside it on the form. */
export type SignatureBox = { readonly label: string; readonly signer: Signer; readonly statements: readonly string[] }

/**
 * Who of those at the counter the box is for. Where a proxy came nobody else is there to sign; a child signs nothing; who is not
 * in the draft writes on paper.
 */
export function signerOf(role: SignerRole, data: FormData): Signer | null {
  const isByProxy = data.visitorKind === 'proxy'
  if (isByProxy) return role === 'visitor' && data.visitor.name !== '' ? { id: 'proxy', name: data.visitor.name } : null
  const person = role === 'visitor' ? data.filer : data[role]
  const index = data.lists.people.indexOf(person)
  const isGrown = person.age === '' || Number(person.age) >= 18
  return index >= 0 && person.name !== '' && isGrown ? { id: `person-${index}`, name: person.name } : null
}

/** Every box of a form that takes a signature from the screen, of all its copies. */
export function signatureBoxes(template: Template, data: FormData): readonly SignatureBox[] {
  return copiesOf(template, data).flatMap(copy =>
    fillSheets(template, copy).flatMap(({ elements }) => elements.flatMap(element => boxesIn(element, copy))),
  )
}

/** What was signed for a box. */
export function inkIn({ signer: role }: Hand, data: FormData): { readonly ink: Ink; readonly name: string } | null {
  const signer = role ? signerOf(role, data) : null
  const ink = signer && data.signatures[signer.id]
  return signer && ink ? { ink, name: signer.name } : null
}

type Cells = Extract<Element, { kind: 'table' }>['rows'][number]
type Part = Exclude<Cells, { repeat: unknown }>

function boxesIn(element: Element, data: FormData): readonly SignatureBox[] {
  if (element.kind === 'placed') return boxesOf([element.content], data)
  return element.rows.flatMap(row => ('cells' in row ? boxesOf(contentsOf(row), data) : []))
}

function contentsOf({ cells }: Part): readonly Content[] {
  return cells.flatMap(({ content }) => (content.kind === 'stack' ? content.items.map(one => one.content) : [content]))
}

function boxesOf(contents: readonly Content[], data: FormData): readonly SignatureBox[] {
  const statements = contents.flatMap(one => (one.kind === 'text' ? [one.text] : []))
  return contents.flatMap(one => {
    const signer = one.kind === 'hand' && one.signer ? signerOf(one.signer, data) : null
    return signer && one.kind === 'hand' ? [{ label: one.label, signer, statements }] : []
  })
}
