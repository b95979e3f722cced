import type { ReactNode } from 'react'

export function StaffDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="ja" className="h-full">
      <body className="flex min-h-full flex-col font-sans">{children}</body>
    </html>
  )
}
