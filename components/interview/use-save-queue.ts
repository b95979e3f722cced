import { useEffect, useMemo } from 'react'
import { newUuid } from './new-uuid'
import { newSaveQueue, type SaveQueue, type Told } from './save-queue'
import { sendChanges } from './send-changes'

type Queueing = { readonly id: string; readonly lockVersion: number; readonly hear: (told: Told) => void }

/** Lives as long as the page, tries again when the network or the clerk comes back, and warns before unsaved text is left behind. */
export function useSaveQueue({ id, lockVersion, hear }: Queueing): SaveQueue {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a queue keeps count of the version itself.
  const queue = useMemo(
    () =>
      newSaveQueue({
        lockVersion,
        send: batch => sendChanges(id, batch),
        newKey: newUuid,
        later: (work, ms) => void setTimeout(work, ms),
        tell: hear,
      }),
    [id],
  )
  useEffect(() => {
    const again = () => void queue.flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (!queue.isIdle()) event.preventDefault()
    }
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      window.removeEventListener('beforeunload', warn)
    }
  }, [queue])
  return queue
}
