import { useEffect, useRef } from 'react'
import { householdQuestion } from '@/lib/interviews/household-question'
import { type Act, type KeyHand, newKeyHand } from './hold-keys'
import { neighbour } from './next-question'
import type { Desk } from './use-interview'

/** The desk's keys: digits choose in the line that has the focus, ↑↓ go from question to question, * repeats an answer for the rest. */
export function useKeys(desk: Desk): void {
  const latest = useRef(desk)
  const hand = useRef(newKeyHand(act))
  useEffect(() => {
    latest.current = desk
  }, [desk])
  useEffect(() => {
    hand.current.hold(desk.status === 'saving' && decidesWhatComes(desk))
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isSomebodyElses(event)) return
      const done = take(event, latest.current, hand.current)
      if (done === 'strike') hand.current.strike(event.key, event.timeStamp)
      if (done !== 'pass') event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Which question comes next is known when the answer is stored. The lines of the household and of names stay where they are. */
function decidesWhatComes({ now }: Desk): boolean {
  return now !== null && now !== householdQuestion
}

function isSomebodyElses(event: KeyboardEvent): boolean {
  if (/^(?:Shift|CapsLock)$/.test(event.key)) return true
  return event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented
}

type Taken = 'pass' | 'strike' | 'done'

function take({ key, timeStamp }: KeyboardEvent, desk: Desk, hand: KeyHand): Taken {
  const isDigit = /^[0-9*]$/.test(key) && !isTyping(focused())
  if (!isDigit) tellOf(key, timeStamp, hand)
  const element = focused()
  if (/^(?:.|Enter)$/.test(key) && hand.isWaiting() && !isTyping(element)) return 'strike'
  const upOrDown = ({ ArrowDown: 1, ArrowUp: -1 } as const)[key]
  if (upOrDown) return step(element, upOrDown, desk)
  if (isTyping(element)) return 'pass'
  if (isDigit) return 'strike'
  const sideways = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[key]
  if (sideways) return moveInLine(element, sideways)
  if (key === 'Enter' && element.matches('input[type=radio]')) return pressRadio(element)
  if (key === '?') return toggleKeyList()
  return 'pass'
}

/** A digit before it may have moved the focus to where this key belongs. */
function tellOf(key: string, atMs: number, hand: KeyHand): void {
  if (key.length === 1) hand.letter(atMs)
  else hand.other()
}

function step(element: HTMLElement, by: 1 | -1, desk: Desk): Taken {
  if (desk.part !== 'questions' || element.matches('textarea, select')) return 'pass'
  const next = neighbour(desk.view, desk.now, by)
  if (next !== null) desk.goTo(next)
  return 'done'
}

/** Without choosing, as the arrow keys of a radio group would. */
function moveInLine(element: HTMLElement, by: 1 | -1): Taken {
  const line = element.closest('[data-line]')
  if (!line || !element.matches('input[type=radio]')) return 'pass'
  const all = [...line.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const next = all[all.indexOf(element as HTMLInputElement) + by]
  next?.focus()
  return 'done'
}

/** On a line for somebody who is not there, Enter says that everybody is. */
function pressRadio(element: HTMLElement): Taken {
  const end = element.closest('[data-member]')?.querySelector<HTMLElement>('[data-end]')
  ;(end ?? element).click()
  return 'done'
}

function toggleKeyList(): Taken {
  const list = document.querySelector<HTMLDetailsElement>('details[data-keys]')
  if (list) list.open = !list.open
  return 'done'
}

function focused(): HTMLElement {
  return document.activeElement instanceof HTMLElement ? document.activeElement : document.body
}

function isTyping(element: HTMLElement): boolean {
  return element.matches('input:not([type=radio], [type=checkbox]), textarea, select')
}

/** A key that waited does what it would have done, had it been struck now. */
function act(key: string): ReturnType<Act> {
  const element = focused()
  if (key === 'Enter') {
    if (!isTyping(element)) pressRadio(element)
    else element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return 'waits'
  }
  if (!isTyping(element)) return choose(key)
  document.execCommand('insertText', false, key)
  return 'goes-on'
}

/** What carries the key's name: in the line with the focus, else in the first line of the question that has no answer. */
function choose(key: string): ReturnType<Act> {
  const now = document.querySelector('[data-now]')
  const focused = document.activeElement?.closest('[data-line]')
  const open = now?.querySelector('[data-line][data-is-open]') ?? now?.querySelector('[data-line]')
  const place = key === '*' ? now : (focused ?? open)
  const found = place?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  found?.click()
  return found ? 'waits' : 'goes-on'
}
