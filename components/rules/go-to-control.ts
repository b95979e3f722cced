/** Brings the control of a finding to the eye and under the keyboard; where it has none of its own, what it lies in. */
export function goToControl(form: HTMLFormElement, name: string): void {
  const control = controlNear(form, name)
  control?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}

function controlNear(form: HTMLFormElement, name: string): HTMLElement | null {
  if (name === '') return null
  const found = [...form.elements].find(element => isWithin(nameOf(element), name) && isSeen(element))
  if (!found) return controlNear(form, name.slice(0, Math.max(0, name.lastIndexOf('.'), name.lastIndexOf('/'))))
  // A list of boxes is folded away: what unfolds it has their name for its id.
  return document.getElementById(nameOf(found)) ?? (found as HTMLElement)
}

function isWithin(name: string, place: string): boolean {
  return name === place || name.startsWith(`${place}.`) || name.startsWith(`${place}/`)
}

function nameOf(element: Element): string {
  return element.getAttribute('name') ?? ''
}

function isSeen(element: Element): boolean {
  return !(element instanceof HTMLButtonElement) && element.getAttribute('type') !== 'hidden'
}
