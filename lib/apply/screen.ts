import type { Application } from '@/lib/drafts/application'
import type { Form } from '@/lib/html/form'
import { type Applying, readingOf } from './applying'
import { leavesFor } from './progress'
import { type ReadLeaves, readLeaves } from './read-leaves'
import { typedLeaves } from './typed-leaves'

type Screen = 'address' | 'contact' | 'details'

/** Everything of one screen but bank and proxy, which have ways of their own. */
export function leavesOfScreen(screen: Screen, { plan }: Applying) {
  return plan[screen].filter(({ kind }) => kind !== 'bank').flatMap(item => leavesFor(item, null))
}

export function readScreen(form: Form, screen: Screen, applying: Applying) {
  const leaves = leavesOfScreen(screen, applying)
  return (application: Application): ReadLeaves => readLeaves(form, leaves, readingOf({ ...applying, application }))
}

export function typedScreen(screen: Screen, applying: Applying): Form {
  return typedLeaves(leavesOfScreen(screen, applying), applying.application)
}
