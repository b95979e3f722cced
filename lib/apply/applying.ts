import { findOwnDraft } from '@/lib/db/drafts'
import type { Application } from '@/lib/drafts/application'
import { namingOf } from '@/lib/guide/answer-form'
import { nextPath } from '@/lib/guide/question-pages'
import { type RulesInForce, rulesFor } from '@/lib/guide/rules'
import type { Session } from '@/lib/guide/session'
import { situationOf } from '@/lib/guide/situation'
import type { Naming } from '@/lib/guide/who'
import type { Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { type RedirectReply, redirectTo } from '@/lib/html/reply'
import { type GuideResult, resultOf } from '@/lib/rules/result'
import type { Situation } from '@/lib/rules/situation'
import { type ApplyPlan, applyPlan } from './apply-plan'
import { forHousehold } from './blank-application'
import { namesOf } from './typed-leaves'

/** Somebody on the way from the result to a draft. */
export type Applying = {
  readonly rules: RulesInForce
  readonly situation: Situation
  readonly result: GuideResult
  readonly plan: ApplyPlan
  readonly application: Application
  readonly naming: Naming
}

export type ApplyingFor = Applying | { readonly instead: RedirectReply }

/** Only after the guide is through, and only where there is a form to fill. */
export async function applyingFor({ session, language, today }: Visitor): Promise<ApplyingFor> {
  const rules = await rulesFor(session, today)
  const situation = situationOf(session, rules.book, today)
  const next = nextPath(rules.book, situation)
  if (next !== paths.result()) return { instead: redirectTo(next) }
  const result = resultOf(rules.book, situation, language)
  const plan = applyPlan(rules.book, result, situation)
  if (plan.forms.length === 0) return { instead: redirectTo(paths.result()) }
  return {
    rules,
    situation,
    result,
    plan,
    application: forHousehold(await applicationOf(session), plan.people.length),
    naming: namingOf({ situation, language }),
  }
}

/** What has been typed: on the phone, or in the draft once there is one. */
async function applicationOf({ application, draft, ownerKey }: Session): Promise<Application | null> {
  if (application || !draft || !ownerKey) return application
  const stored = await findOwnDraft({ id: draft.id, ownerKey })
  return stored?.content.application ?? null
}

/** What reading a box depends on. */
export function readingOf({ application, naming }: Pick<Applying, 'application' | 'naming'>) {
  const { language, today } = naming
  return { application, language, today, name: '', people: namesOf(application) }
}
