import { type Application, blankProxy } from '@/lib/drafts/application'
import type { Form } from '@/lib/html/form'
import { applyWords } from '@/lib/i18n/apply'
import { applyMistakes } from '@/lib/i18n/apply-mistakes'
import { textIn } from '@/lib/rules/text'
import type { Leaf, LeafKind } from './leaves'
import type { Reading } from './read-leaf'
import { type ReadLeaves, readLeaves } from './read-leaves'

/** Only where someone else goes is anything asked about them. */
export const goerField = 'goer'
export const goers = ['self', 'other'] as const

export const proxyLeaves: readonly Leaf[] = [
  leaf(['name', 'family'], 'name', { label: applyWords.family, isRequired: true }),
  leaf(['name', 'given'], 'name', { label: applyWords.given, isRequired: false }),
  leaf(['relation'], 'text', { label: applyWords.proxyRelation, isRequired: true }),
  leaf(['address'], 'text', { label: applyWords.proxyAddress, isRequired: true }),
  leaf(['birthDate'], 'day', { label: applyWords.proxyBirth, isRequired: true }),
  leaf(['phone'], 'phone', { label: applyWords.proxyPhone, isRequired: false }),
]

export function readGoer(form: Form, reading: Reading & { readonly application: Application }): ReadLeaves {
  const { application, language } = reading
  const goer = form.text(goerField)
  if (goer === 'other') {
    return readLeaves(form, proxyLeaves, {
      ...reading,
      application: { ...application, proxy: application.proxy ?? blankProxy },
    })
  }
  const alone = { application: { ...application, proxy: null }, isConverted: false }
  if (goer === 'self') return { ...alone, mistakes: [] }
  const text = applyMistakes(textIn(applyWords.goer, language), language).choose
  return { ...alone, mistakes: [{ field: goerField, text }] }
}

function leaf(
  keys: readonly string[],
  kind: LeafKind,
  { label, isRequired }: Pick<Leaf, 'label' | 'isRequired'>,
): Leaf {
  return {
    field: `proxy-${keys.join('-').toLowerCase()}`,
    path: ['proxy', ...keys],
    kind,
    label,
    name: label,
    isRequired,
    maxLength: 100,
    options: [],
    mayBeNumber: false,
  }
}
