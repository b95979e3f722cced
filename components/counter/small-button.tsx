import type { ComponentProps } from 'react'

/** Beside what it changes; as tall as a finger where fingers are used. */
export function SmallButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="submit"
      className={`inline-flex min-h-8 items-center gap-1 rounded-8 px-2 text-blue-1000 text-dns-14N-130 underline underline-offset-3 hover:bg-blue-50 pointer-coarse:min-h-11 ${className}`}
      {...rest}
    />
  )
}
