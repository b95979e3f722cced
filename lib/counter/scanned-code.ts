import { plainTyping } from '@/lib/people/plain-typing'

/**
 * A scanner types like a keyboard: into a Japanese IME it may end as full-width letters, and some put a prefix or the whole
 * address of the QR in front. The code is what follows the last separator of an address.
 */
export function scannedCode(typed: string): string {
  return (
    plainTyping(typed)
      .split(/[/?=#:]/)
      .at(-1) ?? ''
  )
}
