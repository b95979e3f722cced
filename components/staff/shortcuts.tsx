'use client'

import { useEffect } from 'react'

/**
 * Keys act on what carries their name (`data-shortcut="F3"`, `"Shift+F8"`, `"Ctrl+Enter"`, `"?"`): a field gets the focus,
 * everything else is pressed.
 */
export function Shortcuts() {
  useEffect(() => {
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
  return null
}

function act(event: KeyboardEvent): void {
  if (event.altKey || event.metaKey || event.isComposing || event.repeat) return
  const name = nameOf(event)
  if (!name) return
  const target = [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${name}"]`)].find(isVisible)
  if (!target) return
  event.preventDefault()
  if (target.matches('input:not([type=checkbox]), select, textarea')) target.focus()
  else target.click()
}

/** Keys that write or choose something elsewhere are left to what has the focus. */
function nameOf({ key, ctrlKey, shiftKey, target }: KeyboardEvent): string | null {
  if (ctrlKey) return key === 'Enter' ? 'Ctrl+Enter' : null
  if (/^F\d+$/.test(key)) return shiftKey ? `Shift+${key}` : key
  const isTyping =
    target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
  if (key === '?') return isTyping ? null : '?'
  return key === 'Escape' && !document.querySelector('dialog[open]') ? 'Escape' : null
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}
