import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/app/globals.css'
import { StaffDocument } from '@/components/staff/document'

/** Never made at build time: every page is somebody's, and its scripts carry the request's nonce. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: { template: '%s — 手続きナビ 管理', default: '手続きナビ 管理' } }

export default function AdminRootLayout({ children }: { children: ReactNode }) {
  return <StaffDocument>{children}</StaffDocument>
}
