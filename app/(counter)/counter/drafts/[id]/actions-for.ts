import type { DraftActions } from '@/components/counter/draft-actions'
import * as actions from './actions'

export function actionsFor(id: string): DraftActions {
  return {
    correct: actions.correct.bind(null, id),
    undo: actions.undo.bind(null, id),
    checkIdentity: actions.checkIdentity.bind(null, id),
    undoIdentity: actions.undoIdentity.bind(null, id),
    decideProcedure: actions.decideProcedure.bind(null, id),
    complete: actions.complete.bind(null, id),
    reopen: actions.reopen.bind(null, id),
  }
}
