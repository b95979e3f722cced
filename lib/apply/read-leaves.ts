import type { Application } from '@/lib/drafts/application'
import type { Form } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'
import type { Leaf } from './leaves'
import { type Reading, readLeaf } from './read-leaf'
import { withTextAt } from './tree'

export type ReadLeaves = {
  /** With everything in it that could be taken, mistakes or not. */
  readonly application: Application
  readonly mistakes: readonly Mistake[]
  readonly isConverted: boolean
}

export function readLeaves(
  form: Form,
  leaves: readonly Leaf[],
  { application, ...reading }: Reading & { readonly application: Application },
): ReadLeaves {
  let current = application
  let isConverted = false
  const mistakes: Mistake[] = []
  for (const leaf of leaves) {
    const read = readLeaf(form, leaf, reading)
    if ('problem' in read) mistakes.push({ field: read.at, text: read.problem })
    else {
      current = withTextAt(current, leaf.path, read.text)
      isConverted ||= read.isConverted
    }
  }
  return { application: current, mistakes, isConverted }
}
