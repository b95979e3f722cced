import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { StaffDocument } from '@/components/staff/document'

export const metadata: Metadata = { title: { template: '%s — 手続きナビ 窓口', default: '手続きナビ 窓口' } }

export default function CounterRootLayout({ children }: { children: ReactNode }) {
  return <StaffDocument>{children}</StaffDocument>
}
