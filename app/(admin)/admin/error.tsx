'use client'

import { FailurePage } from '@/components/staff/failure-page'

export default function StaffError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailurePage reference={error.digest} retry={reset} />
}
