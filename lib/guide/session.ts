import { z } from 'zod'
import { Application } from '@/lib/drafts/application'
import { StoredAnswers } from '@/lib/drafts/content'
import { Language } from '@/lib/rules/schema'
import { maxMembers } from '@/lib/rules/situation'

/**
 * Everything between the first question and a stored draft. It lives in one sealed cookie and nowhere else, shared by all life
 * events so that nothing is asked twice.
 */
export const Session = z.object({
  language: Language,
  events: z.array(z.string().max(60)).max(30),
  household: StoredAnswers.shape.household,
  members: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).max(maxMembers),
  /** The list of members is complete: until then the household counts as not told. */
  householdIsTold: z.boolean(),
  /** What the person has typed for the forms so far. */
  application: Application.nullable(),
  /** Who may change the draft: a random key, made before the first draft is stored. */
  ownerKey: z.string().nullable(),
  draft: z.object({ id: z.string(), ruleSetVersion: z.int() }).nullable(),
  /** The version of the rules the answers were begun under: a result by a later one says what it changes. */
  rulesVersion: z.int().nullable().default(null),
  /** Its answers are in the city's counts, where it keeps any: nobody is counted twice. */
  isCounted: z.boolean().default(false),
  /** Said once, on the next page. */
  notice: z.enum(['converted']).nullable().default(null),
  /** Unix minutes of the last use: a session is sealed anew only now and then. */
  usedAtMinute: z.int(),
})
/** `readsUnpublished`: an administrator looks at what is about to be published. Said by the preview at each request, kept nowhere. */
export type Session = z.infer<typeof Session> & { readonly readsUnpublished?: boolean }

export function newSession(language: Language): Session {
  return {
    language,
    events: [],
    household: {},
    members: [],
    householdIsTold: false,
    application: null,
    ownerKey: null,
    draft: null,
    rulesVersion: null,
    isCounted: false,
    notice: null,
    usedAtMinute: 0,
  }
}

/** Nothing in it that would be worth a cookie. */
export function isBlank({ language, events, members, household, application, draft }: Session): boolean {
  const isUntold = events.length === 0 && members.length === 0 && Object.keys(household).length === 0
  return isUntold && language === 'ja' && application === null && draft === null
}
