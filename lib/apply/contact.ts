import type { Application } from '@/lib/drafts/application'
import { type Form, formOf } from '@/lib/html/form'
import { type Applying, readingOf } from './applying'
import { goerField, proxyLeaves, readGoer } from './proxy'
import type { ReadLeaves } from './read-leaves'
import { readScreen, typedScreen } from './screen'
import { typedLeaves } from './typed-leaves'

/** The telephone, and who will come. */
export function readContact(form: Form, applying: Applying) {
  const own = readScreen(form, 'contact', applying)
  return (application: Application): ReadLeaves => {
    const first = own(application)
    const second = readGoer(form, readingOf({ ...applying, application: first.application }))
    return {
      application: second.application,
      mistakes: [...first.mistakes, ...second.mistakes],
      isConverted: first.isConverted || second.isConverted,
    }
  }
}

export function typedContact(applying: Applying): Form {
  const { application } = applying
  const own = [...typedScreen('contact', applying).entries(), ...typedLeaves(proxyLeaves, application).entries()]
  const sent = new URLSearchParams(own.map(([name, value]) => [name, value]))
  if (application.phone !== '') sent.set(goerField, application.proxy ? 'other' : 'self')
  return formOf(sent)
}
