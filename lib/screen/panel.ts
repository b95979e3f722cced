import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { bookOfVersion } from '@/lib/counter/book-of-version'
import type { Clerk } from '@/lib/counter/clerk'
import type { DraftView } from '@/lib/counter/draft-view'
import { progressOf, type Signing } from './progress'
import { type RefusedItem, refusedItems } from './refused'
import { type OwnScreen, ownScreenFrom } from './show'

/** What the clerk is told of the screen in front of the person. */
export type ScreenPanelView = {
  readonly state: OwnScreen
  readonly isCompleted: boolean
  /** Null before anything was shown. */
  readonly progress: PanelProgress | null
}

export type PanelProgress = {
  readonly confirmed: number
  readonly all: number
  readonly refused: readonly RefusedItem[]
  readonly signings: readonly PanelSigning[]
}

export type PanelSigning = {
  readonly name: string
  readonly state: Signing['state']
  readonly forms: readonly string[]
}

export async function screenPanelOf({ draft, groups }: DraftView, clerk: Clerk): Promise<ScreenPanelView> {
  const state = await ownScreenFrom(draft.id, clerk)
  const isCompleted = draft.completedAt !== null
  const { answers, signatures } = draft.confirmation
  if (state !== 'showing' && answers.length + signatures.length === 0) return { state, isCompleted, progress: null }

  const book = await bookOfVersion(draft.ruleSetVersion)
  const { items, signings } = progressOf(draft, { book, today: todayInJapan(), language: 'ja' })
  const progress = {
    confirmed: items.filter(item => item.state === 'right').length,
    all: items.length,
    refused: refusedItems(items, groups),
    signings: signings.map(({ signer, forms, state }) => ({
      name: signer.name,
      state,
      forms: forms.map(({ title }) => title),
    })),
  }
  return { state, isCompleted, progress }
}
