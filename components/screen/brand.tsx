export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#0017c1" />
        <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
          <path d="M9 23.500V14a5 5 0 0 1 5-5h8M18.500 4.800 23 9l-4.500 4.200" />
        </g>
        <circle cx="9" cy="24" r="2.800" fill="#ffd43d" />
      </svg>
      <b>会津若松市</b>
    </span>
  )
}
