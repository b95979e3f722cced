import 'server-only'
import { config } from '@/lib/config/config'
import type { DraftContent } from '@/lib/drafts/content'
import { type SearchTerm, searchTermsOf } from '@/lib/drafts/search-terms'
import type { Bytes } from '@/lib/seal/aead'
import { keyedHash, keyedHashes } from '@/lib/seal/keyed-hash'
import type { KeyPurpose } from '@/lib/seal/keyring'
import type { Transaction } from './client'

/** In the transaction that writes the content: what it can be found by, and nothing it could be found by before. */
export async function indexDraft(tx: Transaction, draftId: string, content: DraftContent): Promise<void> {
  const [current] = config().keyring
  const keys = searchTermsOf(content).map(({ kind, text }) => keyedHash(purposes[kind], current, text))
  await tx.draftSearchKey.deleteMany({ where: { draftId, key: { notIn: keys } } })
  await tx.draftSearchKey.createMany({ data: keys.map(key => ({ draftId, key })), skipDuplicates: true })
}

export async function unindexDraft(tx: Transaction, draftId: string): Promise<void> {
  await tx.draftSearchKey.deleteMany({ where: { draftId } })
}

/** What drafts written under any key of the ring have for this term. */
export function searchKeysOf({ kind, text }: SearchTerm): Bytes[] {
  return keyedHashes(purposes[kind], config().keyring, text)
}

const purposes: Readonly<Record<SearchTerm['kind'], KeyPurpose>> = {
  person: 'person-search',
  reservation: 'reservation-search',
}
