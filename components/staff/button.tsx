import type { ComponentProps } from 'react'

const shape =
  'inline-flex min-h-11 items-center justify-center gap-1.5 whitespace-nowrap rounded-8 border px-4 py-1 text-dns-16B-130 no-underline'

const looks = {
  /** The one thing to do now: at most one a screen. */
  primary: 'border-blue-900 bg-blue-900 text-white hover:border-blue-1000 hover:bg-blue-1000',
  secondary: 'border-blue-900 bg-white text-blue-900 hover:bg-blue-50',
  quiet: 'border-transparent bg-transparent text-blue-1000 underline underline-offset-3 hover:bg-blue-50',
} as const

export type ButtonLook = keyof typeof looks

export function buttonClass(look: ButtonLook = 'secondary', more = ''): string {
  return `${shape} ${looks[look]} ${more}`
}

export function Button({
  look = 'secondary',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="submit" className={buttonClass(look, className)} {...rest} />
}
