'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

/** Opens the PDF beside this page; back here, the page says that it was printed. */
export function PrintLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const router = useRouter()
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      data-shortcut="F8"
      className={className}
      onClick={() => window.addEventListener('focus', () => router.refresh(), { once: true })}
    >
      {children}
      <span className="sr-only">（新しいタブで開きます）</span>
    </a>
  )
}
