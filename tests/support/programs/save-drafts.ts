import { createDraft } from '@/lib/db/drafts'
import { aResident, newDraft } from '@/tests/support/stored-drafts'

/** Saves drafts until it is killed, and tells of each only once it is safely stored. */
async function saveForEver(): Promise<never> {
  for (;;) {
    const draft = await newDraft()
    const created = await createDraft(draft, aResident)
    if (created.kind !== 'created') throw new Error(created.kind)
    const { id, receiptCode } = created.receipt
    process.stdout.write(`${JSON.stringify({ id, ownerKey: draft.ownerKey, receiptCode })}\n`)
  }
}

await Promise.all([saveForEver(), saveForEver(), saveForEver(), saveForEver()])
