import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { bookOfVersion } from '@/lib/counter/book-of-version'
import type { Clerk } from '@/lib/counter/clerk'
import type { DraftView } from '@/lib/counter/draft-view'
import { findOwnDesk } from '@/lib/db/screens'
import { progressOf, type Signing } from './progress'
import { type RefusedItem, refusedItems } from './refused'

/** What the clerk is told of the screen in front of the person. */
export type ScreenPanelView = {
  /** `no-desk`: the clerk sits nowhere; `no-screen`: nothing is paired with their desk. */
  readonly state: 'no-desk' | 'no-screen' | 'idle' | 'showing' | 'showing-another'
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

export async function screenPanelOf({ draft, groups }: DraftView, { staff }: Clerk): Promise<ScreenPanelView> {
  const desk = await findOwnDesk(staff.id)
  const isShowing = desk?.showing?.draftId === draft.id
  const state = stateOf(desk, isShowing)
  const isCompleted = draft.completedAt !== null
  const { answers, signatures } = draft.confirmation
  if (!isShowing && answers.length + signatures.length === 0) return { state, isCompleted, progress: null }

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

function stateOf(desk: Awaited<ReturnType<typeof findOwnDesk>>, isShowing: boolean): ScreenPanelView['state'] {
  if (!desk) return 'no-desk'
  if (!desk.hasScreen) return 'no-screen'
  if (isShowing) return 'showing'
  return desk.showing ? 'showing-another' : 'idle'
}
