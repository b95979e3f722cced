import 'server-only'
import { createHash } from 'node:crypto'
import { todayInJapan } from '@/lib/config/clock'
import { bookOfVersion } from '@/lib/counter/book-of-version'
import { findDraftForStaff } from '@/lib/db/counter-drafts'
import type { Draft } from '@/lib/db/draft-rows'
import type { Showing } from '@/lib/db/screen-showings'
import { findScreen, type Screen } from '@/lib/db/screens'
import type { RuleBook } from '@/lib/rules/book'
import { type Progress, progressOf } from './progress'

/** What a device has to show now. `version` changes with it and says nothing of it. */
export type OnScreen =
  | { readonly kind: 'unpaired'; readonly version: string }
  | { readonly kind: 'waiting'; readonly version: string; readonly screen: Screen }
  | { readonly kind: 'showing'; readonly version: string; readonly screen: Screen; readonly shown: Shown }

export type Shown = {
  readonly showing: Showing
  readonly draft: Draft
  readonly book: RuleBook
  readonly progress: Progress
}

export async function onScreen(secret: string | null): Promise<OnScreen> {
  const screen = secret ? await findScreen(secret) : null
  if (!screen) return { kind: 'unpaired', version: versionOf(['unpaired']) }
  const shown = screen.showing && (await shownOf(screen.showing))
  if (!shown) return { kind: 'waiting', version: versionOf(['waiting', screen.deskId]), screen }
  const { draft, showing } = shown
  const version = versionOf([draft.id, draft.lockVersion, showing.language, showing.shownAt.getTime()])
  return { kind: 'showing', version, screen, shown }
}

/** The clerk who put it there was let into the case; the screen asks for nothing else. */
async function shownOf(showing: Showing): Promise<Shown | null> {
  const draft = await findDraftForStaff(showing.draftId)
  if (!draft) return null
  const book = await bookOfVersion(draft.ruleSetVersion)
  const progress = progressOf(draft, { book, today: todayInJapan(), language: showing.language })
  return { showing, draft, book, progress }
}

function versionOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}
