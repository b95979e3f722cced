import { z } from 'zod'

/** What the interface for core systems says and takes. No address of it says anything about a person. */

export const ApiProfiles = z.object({
  profiles: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      columns: z.array(z.object({ name: z.string(), isRequired: z.boolean(), unconfirmed: z.string().optional() })),
    }),
  ),
})

export const ApiWaiting = z.object({
  waiting: z.array(
    z.object({
      receipt: z.uuid(),
      profile: z.string(),
      profileVersion: z.int(),
      madeAt: z.iso.datetime(),
      /** When it was last fetched without being acknowledged. */
      fetchedAt: z.iso.datetime().nullable(),
      rows: z.int(),
      /** `held`: corrected since; a clerk has to hand it over anew. */
      state: z.enum(['ready', 'held']),
    }),
  ),
  /** There may be more: acknowledge these first. */
  isComplete: z.boolean(),
})

export const ApiRows = z.object({
  receipt: z.uuid(),
  profile: z.string(),
  profileVersion: z.int(),
  /** Of the file; said again in the acknowledgement. */
  sha256: z.string(),
  rows: z.array(z.record(z.string(), z.string())),
  /** 外字: what the file cannot hold, and what stands there instead. */
  substitutes: z.array(z.object({ row: z.int(), column: z.string(), codePoints: z.string(), written: z.string() })),
})

export const AcknowledgementRequest = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

export const ApiAcknowledgement = z.object({ receipt: z.uuid(), acknowledgedAt: z.iso.datetime() })

export const ApiErrors = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })
