'use client'

import { useEffect } from 'react'

/** F-keys act on what carries their name (`data-shortcut="F3"`, `"Shift+F8"`): a field gets the focus, everything else is pressed. */
export function Shortcuts() {
  useEffect(() => {
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
  return null
}

function act(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || !/^F\d+$/.test(event.key)) return
  const name = event.shiftKey ? `Shift+${event.key}` : event.key
  const target = [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${name}"]`)].find(isVisible)
  if (!target) return
  event.preventDefault()
  if (target.matches('input:not([type=checkbox]), select, textarea')) target.focus()
  else target.click()
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}
