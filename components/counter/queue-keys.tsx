'use client'

import { useEffect } from 'react'

/** ↑ and ↓ walk through what can be pressed in the queue; Enter presses it. From the field for codes too, while it is empty. */
export function QueueKeys() {
  useEffect(() => {
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [])
  return null
}

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  const { activeElement } = document
  if (isTyping(activeElement)) return
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-queue]')]
  const at = buttons.indexOf(activeElement as HTMLElement)
  const next = buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return element.value !== '' || element.type !== 'text'
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}
