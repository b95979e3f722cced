import type { ReactNode } from 'react'

export type PanelProps = {
  readonly title: string
  readonly id: string
  /** `h1` where the panel is what the page is about. */
  readonly heading?: 'h1' | 'h2'
  /** Beside the title: a count. */
  readonly note?: ReactNode
  /** At the right end of the title's line. */
  readonly aside?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

export function Panel({ title, id, heading: Heading = 'h2', note, aside, className = '', children }: PanelProps) {
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 rounded-12 border border-solid-gray-100 bg-white print:break-inside-avoid ${className}`}
    >
      <div className="flex items-center gap-2 px-3.5 pt-2.5 pb-1.5">
        <Heading id={id} className="whitespace-nowrap text-dns-17B-130">
          {title}
        </Heading>
        {note && <span className="text-solid-gray-700">{note}</span>}
        {aside && (
          <span className="ml-auto flex items-center gap-2 whitespace-nowrap text-dns-14N-130 text-solid-gray-700">
            {aside}
          </span>
        )}
      </div>
      {children}
    </section>
  )
}
