import type { Application } from '@/lib/drafts/application'
import type { Form } from '@/lib/html/form'
import { formOf } from '@/lib/html/form'
import { isLatinName } from '@/lib/people/kana'
import { familyGiven } from '@/lib/people/names'
import type { PersonPlan } from './apply-plan'
import type { Applying } from './applying'
import { readingOf } from './applying'
import { leavesFor } from './progress'
import { type ReadLeaves, readLeaves } from './read-leaves'
import { typedLeaves } from './typed-leaves'

/** One person's form, read into the application. */
export function readPersonForm(form: Form, { index, items }: PersonPlan, applying: Applying) {
  const leaves = items.flatMap(item => leavesFor(item, index))
  const name = familyGiven({ family: form.text('name-family'), given: form.text('name-given') })
  return (application: Application): ReadLeaves =>
    readLeaves(form, leaves, { ...readingOf({ ...applying, application }), name })
}

/** What stands in the form when it opens: what was typed before, or the family name of the person before. */
export function typedPerson({ index, items }: PersonPlan, { application }: Applying) {
  const leaves = items.flatMap(item => leavesFor(item, index))
  const typed = typedLeaves(leaves, application)
  const first = application.people[0]
  const isFresh = application.people[index]?.name.family === ''
  if (!first || index === 0 || !isFresh || first.name.family === '' || isLatinName(first.name.family)) {
    return { typed, isCopied: false }
  }
  const sent = new URLSearchParams([...typed.entries()].map(([name, value]) => [name, value]))
  sent.set('name-family', first.name.family)
  sent.set('kana-family', first.kana.family)
  return { typed: formOf(sent), isCopied: true }
}
