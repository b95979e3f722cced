import type { ReactNode } from 'react'

/** 403, 404 and failures: what happened, and the way on. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-160 content-start gap-4 px-5 py-12">
      <h1 className="text-std-24B-150">{title}</h1>
      {children}
    </main>
  )
}
