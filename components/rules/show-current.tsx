'use client'

import { useEffect, useRef } from 'react'

/** Brings what is open into the middle of its long list, once for each thing that is opened. */
export function ShowCurrent({ of }: { readonly of: string | null }) {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const list = mark.current?.parentElement
    const current = of === null ? null : list?.querySelector<HTMLElement>('[aria-current]')
    if (list && current) list.scrollTop = current.offsetTop - (list.clientHeight - current.offsetHeight) / 2
  }, [of])
  return <span ref={mark} hidden />
}
