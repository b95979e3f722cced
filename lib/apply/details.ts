import type { Application } from '@/lib/drafts/application'
import { type Form, formOf } from '@/lib/html/form'
import { type Applying, readingOf } from './applying'
import { bankChoiceOf, bankField, bankLeaves, readBank } from './bank'
import type { ReadLeaves } from './read-leaves'
import { readScreen, typedScreen } from './screen'
import { typedLeaves } from './typed-leaves'

/** What only the forms ask for, the account among it. */
export function readDetails(form: Form, applying: Applying) {
  const own = readScreen(form, 'details', applying)
  const hasBank = applying.plan.details.some(({ kind }) => kind === 'bank')
  return (application: Application): ReadLeaves => {
    const first = own(application)
    if (!hasBank) return first
    const second = readBank(form, readingOf({ ...applying, application: first.application }))
    return {
      application: second.application,
      mistakes: [...first.mistakes, ...second.mistakes],
      isConverted: first.isConverted || second.isConverted,
    }
  }
}

export function typedDetails(applying: Applying): Form {
  const { application } = applying
  const own = [...typedScreen('details', applying).entries(), ...typedLeaves(bankLeaves, application).entries()]
  const sent = new URLSearchParams(own.map(([name, value]) => [name, value]))
  sent.set(bankField, bankChoiceOf(application))
  return formOf(sent)
}
