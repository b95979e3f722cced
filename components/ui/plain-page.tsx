import type { ReactNode } from 'react'

/** A heading, a few sentences, and what can be done. */
export function PlainPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="wrap prose">
      <h1 className="h1 first titled">{title}</h1>
      {children}
    </div>
  )
}
