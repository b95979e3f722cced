'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { CorrectionState } from '@/components/counter/correction-form'
import { shownEffect } from '@/components/counter/correction-outcome'
import type { IdentityState } from '@/components/counter/identity-form'
import type { Said } from '@/components/counter/said'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import * as identity from '@/lib/counter/check-identity'
import * as completing from '@/lib/counter/complete'
import { type Corrected, correctField, previewCorrections, undoCorrection } from '@/lib/counter/correct-fields'
import { ClearReasonId, IdentityCheck, identityProblems } from '@/lib/counter/identity'

const long = z.string().max(2000)
const Change = z.object({ path: long, typed: long, ground: long, seen: long, also: z.array(long).max(20) })
const Paths = z.array(long).max(20)
const ProcedureId = z.string().max(100)

/** Where no script runs: the form is sent once to see what it would do, and once more to save it. */
export async function correct(id: string, _: CorrectionState, form: FormData): Promise<CorrectionState> {
  const clerk = await requireStaff(counterRoles)
  const change = Change.parse({
    path: form.get('path'),
    typed: form.getAll('typed').join(','),
    ground: form.get('ground'),
    seen: form.get('seen'),
    also: form.getAll('also'),
  })
  const { path, typed, ground, also } = change
  const isLookedAt = form.get('looked') === typed
  const outcome = isLookedAt ? await correctField(id, change, clerk) : await previewCorrections(id, [change], clerk)

  const same = { typed, ground, also, problems: {}, conflict: null, effect: null }
  switch (outcome.kind) {
    case 'effect':
      return { ...same, effect: shownEffect(outcome.effect) }
    case 'refused':
      return { ...same, problems: outcome.problems[path] ?? {} }
    case 'conflict':
      return { ...same, conflict: outcome.conflicts[0] ?? null }
    default:
      return say(id, saidOf(outcome, 'corrected'))
  }
}

export async function undo(id: string, form: FormData): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  const paths = Paths.parse(form.getAll('path'))
  say(id, saidOf(await undoCorrection(id, paths, clerk), 'undone'))
}

export async function checkIdentity(id: string, _: IdentityState, form: FormData): Promise<IdentityState> {
  const clerk = await requireStaff(counterRoles)
  const texts = z.array(long).max(40)
  const typed = {
    who: long.parse(form.get('who')),
    seen: texts.parse(form.getAll('document')),
    expired: texts.parse(form.getAll('expired')),
    authority: long.parse(form.get('authority') ?? ''),
  }
  const check = IdentityCheck.parse({ ...typed, documents: typed.seen, authority: typed.authority || null })
  const outcome = await identity.checkIdentity(id, check, clerk)
  if (typeof outcome === 'object') return { ...typed, problem: identityProblems[outcome.problem] }
  return say(id, outcome === 'done' ? 'identity' : outcome)
}

export async function undoIdentity(id: string, form: FormData): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  const outcome = await identity.undoIdentityCheck(id, ClearReasonId.parse(form.get('reason')), clerk)
  say(id, outcome === 'done' ? 'identity-undone' : outcome)
}

/** The button pressed says which procedure, under the name of what is to be done with it. */
export async function decideProcedure(id: string, form: FormData): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  const isReopened = form.has('reopen')
  const procedureId = ProcedureId.parse(form.get(isReopened ? 'reopen' : 'complete'))
  const decide = isReopened ? completing.reopenProcedure : completing.completeProcedure
  const outcome = await decide(id, procedureId, clerk)
  if (outcome !== 'done') say(id, refusal(outcome))
  say(id, isReopened ? 'procedure-undone' : 'procedure')
}

export async function complete(id: string, form: FormData): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  const outcome = await completing.completeDraft(id, { leavingOpen: form.get('leavingOpen') === 'yes' }, clerk)
  say(id, outcome === 'done' ? 'completed' : outcome)
}

export async function reopen(id: string): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  const outcome = await completing.reopenDraft(id, clerk)
  say(id, outcome === 'done' ? 'reopened' : outcome)
}

function saidOf({ kind }: Corrected, done: Said): Said {
  if (kind === 'saved') return done
  if (kind === 'completed') return 'already-completed'
  if (kind === 'not-yours') return kind
  return kind === 'no-such-field' ? 'no-such-field' : 'unchanged'
}

function refusal(outcome: string): Said {
  return outcome === 'not-yours' ? outcome : 'unchanged'
}

/** Post, redirect, get: reloading the page does nothing twice. */
function say(id: string, said: Said): never {
  redirect(`/counter/drafts/${encodeURIComponent(id)}?said=${said}`)
}
