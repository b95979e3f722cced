const paths = {
  check: 'm4.5 12.5 5 5 10-11',
  minus: 'M6 12h12',
  arrow: 'M4 12h15M13.5 6.5 19 12l-5.5 5.5',
  question: 'M8.8 9a3.2 3.2 0 1 1 4.9 2.7c-1 .7-1.7 1.3-1.7 2.6M12 18h.01',
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2h.01',
  scan: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-3.5M14 20h.01',
  pencil: 'm4.5 19.5 1-4.5L16.2 4.3a1.5 1.5 0 0 1 2.1 0l1.4 1.4a1.5 1.5 0 0 1 0 2.1L9 18.5z',
  undo: 'M4.5 12a7.5 7.5 0 1 0 2.2-5.3L4.5 9M4.5 4.5V9H9M12 8v4.5l3 1.8',
  paper: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5',
  print: 'M7 8V3.5h10V8M7 17.5H4V8.5h16v9h-3M7 14h10v6.5H7z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.8-4 4-6 8-6s7.200 2 8 6',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm6 9.5 6 6 6-6',
  up: 'm6 14.5 6-6 6 6',
  plus: 'M12 5v14M5 12h14',
} as const

export type IconName = keyof typeof paths

/** Decoration beside a word that says the same; without one, give it a `label`. */
export function Icon({ name, label, className = 'size-5' }: { name: IconName; label?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`block flex-none fill-none stroke-current [stroke-linecap:round] [stroke-linejoin:round] ${className}`}
      strokeWidth={2}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={paths[name]} />
    </svg>
  )
}
