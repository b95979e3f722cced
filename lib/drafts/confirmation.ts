import { z } from 'zod'
import { Ink } from '@/lib/forms/ink'
import type { SignerId } from '@/lib/forms/signing'

/**
 * What somebody said and signed at the resident's screen, sealed with the draft. Each belongs to a digest of what they saw: after a
 * correction it no longer counts.
 */
export const Confirmation = z.object({
  answers: z
    .array(z.object({ item: z.string().max(80), shown: z.string().max(64), isRight: z.boolean(), at: z.string() }))
    .max(60),
  signatures: z
    .array(
      z.object({
        signer: z.custom<SignerId>(value => typeof value === 'string' && /^(?:proxy|person-\d{1,2})$/.test(value)),
        shown: z.string().max(64),
        /** Null: on paper. */
        ink: Ink.nullable(),
        at: z.string(),
      }),
    )
    .max(12),
})
export type Confirmation = z.infer<typeof Confirmation>
export type ItemAnswer = Confirmation['answers'][number]
export type SignedBy = Confirmation['signatures'][number]

export const noConfirmation: Confirmation = { answers: [], signatures: [] }

/** The latest word about an item is the one that counts. */
export function withAnswer({ answers, signatures }: Confirmation, answer: ItemAnswer): Confirmation {
  return { answers: [...answers.filter(({ item }) => item !== answer.item), answer], signatures }
}

export function withSignature({ answers, signatures }: Confirmation, signed: SignedBy): Confirmation {
  return { answers, signatures: [...signatures.filter(({ signer }) => signer !== signed.signer), signed] }
}
