import 'server-only'
import { createHash } from 'node:crypto'
import { todayInJapan } from '@/lib/config/clock'
import { bookOfVersion } from '@/lib/counter/book-of-version'
import { findDraftForStaff } from '@/lib/db/counter-drafts'
import type { Draft } from '@/lib/db/draft-rows'
import { findInterviewOnScreen, type Interview } from '@/lib/db/interviews'
import type { Showing } from '@/lib/db/screen-showings'
import { findScreen, type Screen } from '@/lib/db/screens'
import { groundOf } from '@/lib/interviews/open-interview'
import type { RuleBook } from '@/lib/rules/book'
import { type Asked, askedNow } from './asked'
import { type Progress, progressOf } from './progress'

/** What a device has to show now. `version` changes with it and says nothing of it. */
export type OnScreen =
  | { readonly kind: 'unpaired'; readonly version: string }
  | { readonly kind: 'waiting'; readonly version: string; readonly screen: Screen }
  | { readonly kind: 'showing'; readonly version: string; readonly screen: Screen; readonly shown: Shown }
  | { readonly kind: 'asking'; readonly version: string; readonly screen: Screen; readonly asking: Asking }

export type Shown = {
  readonly showing: Showing
  readonly draft: Draft
  readonly book: RuleBook
  readonly progress: Progress
}

/** An interview that goes on. */
export type Asking = { readonly showing: Showing; readonly interview: Interview; readonly asked: Asked }

export async function onScreen(secret: string | null): Promise<OnScreen> {
  const screen = secret ? await findScreen(secret) : null
  if (!screen) return { kind: 'unpaired', version: versionOf(['unpaired']) }
  const shown = screen.showing && (await shownOf(screen.showing))
  if (shown) return { kind: 'showing', version: versionFor(shown.draft, shown.showing), screen, shown }
  const asking = screen.showing && (await askingOf(screen.showing))
  if (asking) return { kind: 'asking', version: versionFor(asking.interview, asking.showing), screen, asking }
  return { kind: 'waiting', version: versionOf(['waiting', screen.deskId]), screen }
}

/** The clerk who put it there was let into the case; the screen asks for nothing else. */
async function shownOf(showing: Showing): Promise<Shown | null> {
  const draft = showing.draftId && (await findDraftForStaff(showing.draftId))
  if (!draft) return null
  const book = await bookOfVersion(draft.ruleSetVersion)
  const progress = progressOf(draft, { book, today: todayInJapan(), language: showing.language })
  return { showing, draft, book, progress }
}

async function askingOf(showing: Showing): Promise<Asking | null> {
  const interview = showing.interviewId && (await findInterviewOnScreen(showing.interviewId))
  if (!interview) return null
  const ground = await groundOf(interview)
  return { showing, interview, asked: askedNow(interview.fields, ground, showing.language) }
}

type Versioned = { readonly id: string; readonly lockVersion: number }

function versionFor({ id, lockVersion }: Versioned, { language, shownAt }: Showing): string {
  return versionOf([id, lockVersion, language, shownAt.getTime()])
}

function versionOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}
