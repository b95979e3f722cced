/** The key that does the same, written where it acts. */
export function KeyCap({ children, onDark = false }: { children: string; onDark?: boolean }) {
  const look = onDark
    ? 'border-white/70 bg-transparent text-white'
    : 'border-solid-gray-420 bg-white text-solid-gray-800'
  return (
    <kbd
      className={`inline-grid h-6 min-w-7 place-items-center rounded-6 border border-b-2 px-1.5 font-sans text-dns-14B-120 pointer-coarse:hidden ${look}`}
    >
      {children}
    </kbd>
  )
}
