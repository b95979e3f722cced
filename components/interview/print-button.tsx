'use client'

import { Button } from '@/components/staff/button'

export function PrintButton() {
  return (
    <Button type="button" look="primary" onClick={() => window.print()}>
      印刷する
    </Button>
  )
}
