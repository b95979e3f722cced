import 'server-only'
import { ruleSetBeingEdited } from './being-edited'
import { changeReport } from './change-report'

/** Proves the rules before an administrator opens the first editor, which would wait for it. */
export async function warmUpDesk(): Promise<void> {
  try {
    const { base, ruleSet } = await ruleSetBeingEdited()
    changeReport(base.ruleSet, ruleSet)
  } catch {}
}
