import { PublishPanel } from '@/components/rules/publish-panel'
import { todayInJapan } from '@/lib/config/clock'
import type { Pending } from '@/lib/rule-sets/pending'
import { approve, ask, discard, refuse, withdraw } from './actions'

/** What stands between the working copy and its publication, the same beside the check and beside the impact. */
export function PublishPending({ pending }: { pending: Pending }) {
  const { copy } = pending.being
  return (
    <PublishPanel
      {...pending}
      copy={copy && { id: copy.id, lockVersion: copy.lockVersion }}
      today={todayInJapan()}
      ask={ask}
      approve={approve}
      refuse={refuse}
      withdraw={withdraw}
      discard={discard}
    />
  )
}
