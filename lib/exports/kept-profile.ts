import type { ExportProfile } from './profile'

/** A profile as it stands at one version. Version 0 is the one that came with the software. */
export type KeptProfile = {
  readonly profile: ExportProfile
  readonly version: number
  readonly isRetired: boolean
  readonly note: string
  readonly changedAt: Date | null
  readonly changedBy: string | null
}
