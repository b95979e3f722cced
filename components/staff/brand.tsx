type BrandMarkProps = { readonly className?: string; readonly on?: 'dark' | 'light' }

/** Two colours: what lies on the dark bar is white with a blue way, and the other way round. */
export function BrandMark({ className = 'size-7', on = 'dark' }: BrandMarkProps) {
  const [ground, way] = on === 'dark' ? ['#fff', '#0017c1'] : ['#0017c1', '#fff']
  return (
    <svg viewBox="0 0 32 32" className={`flex-none ${className}`} aria-hidden>
      <rect width="32" height="32" rx="8" fill={ground} />
      <g fill="none" stroke={way} strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M9 23.500V14a5 5 0 0 1 5-5h8" />
        <path d="m18.500 4.800 4.500 4.200-4.500 4.200" />
      </g>
      <circle cx="9" cy="24" r="2.800" fill={on === 'dark' ? way : '#ffd43d'} />
    </svg>
  )
}
