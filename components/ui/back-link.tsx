import type { ReactNode } from 'react'
import { Icon } from '@/lib/html/icon'

export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className="back" href={href}>
      <Icon name="left" />
      {children}
    </a>
  )
}
