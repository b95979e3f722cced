'use client'

import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'

export function PrintButton() {
  return (
    <Button type="button" onClick={() => window.print()}>
      <Icon name="print" />
      印刷
    </Button>
  )
}
