import { useEffect, useState } from 'react'
import type { Trial } from '@/lib/export-profiles/try-profile'
import type { ExportProfile } from '@/lib/exports/profile'

const typingPauseMs = 300

/** What the profile makes of the specimen, soon after each change; an answer that a later change has overtaken is thrown away. */
export function useTrial(profile: ExportProfile, tryOut: (profile: string) => Promise<Trial>): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const tried = await tryOut(JSON.stringify(profile))
      if (isCurrent) setTrial(tried)
    }, typingPauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [profile, tryOut])
  return trial
}
