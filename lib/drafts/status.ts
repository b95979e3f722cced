/** Nothing stores a status: it is what has happened so far. */
export type DraftStatus = 'saved' | 'submitted' | 'received' | 'completed'

export type DraftTimes = {
  readonly submittedAt: Date | null
  readonly receivedAt: Date | null
  readonly completedAt: Date | null
}

export function draftStatus({ submittedAt, receivedAt, completedAt }: DraftTimes): DraftStatus {
  if (completedAt) return 'completed'
  if (receivedAt) return 'received'
  return submittedAt ? 'submitted' : 'saved'
}
