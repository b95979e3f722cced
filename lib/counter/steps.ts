import type { Draft } from '@/lib/db/draft-rows'

export type StepName = 'identity' | 'correction' | 'printing' | 'completion'

export type Step = { readonly name: StepName; readonly state: 'done' | 'now' | 'later' }

export type Progress = Pick<Draft, 'identityCheck' | 'completedAt' | 'content'> & { readonly printedAt: Date | null }

/** The order of work at the counter. What was printed before the latest correction has to be printed again. */
export function stepsOf(progress: Progress): readonly Step[] {
  const { identityCheck, completedAt } = progress
  const isPrinted = hasCurrentPrint(progress)
  const done: Readonly<Record<StepName, boolean>> = {
    identity: identityCheck !== null,
    correction: isPrinted || completedAt !== null,
    printing: isPrinted,
    completion: completedAt !== null,
  }
  const names = Object.keys(done) as StepName[]
  const now = completedAt ? null : names.find(name => !done[name])
  return names.map(name => ({ name, state: done[name] ? 'done' : name === now ? 'now' : 'later' }))
}

function hasCurrentPrint({ content, printedAt }: Progress): boolean {
  const lastCorrection = content.corrections.at(-1)
  return printedAt !== null && (!lastCorrection || printedAt >= new Date(lastCorrection.at))
}
