'use client'

import { FailurePage } from '@/components/staff/failure-page'

/** For what goes wrong before there is a bar: the session could not be read. */
export default function StaffError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailurePage reference={error.digest} retry={reset} />
}
