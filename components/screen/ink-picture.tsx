import { type Ink, pairs } from '@/lib/forms/ink'

/** As it was written, on a line of its own. */
export function InkPicture({ ink, label }: { readonly ink: Ink; readonly label: string }) {
  const path = ink.strokes
    .map(
      stroke =>
        `M${pairs(stroke)
          .map(point => point.join(' '))
          .join('L')}`,
    )
    .join('')
  return (
    <svg className="ink" viewBox={`0 0 ${ink.width} ${ink.height}`} role="img" aria-label={label}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
