/** Boxes that are to be filled carry `data-box`; those that are, `data-is-filled`. */
export function goToNextBox(from: Element): void {
  const boxes = boxesShown()
  const here = boxes.findIndex(box => box.contains(from))
  const isPostalCode = from instanceof HTMLInputElement && from.dataset.kind === 'postal-code'
  // The town is filled in by itself; what comes after it is not.
  const next = isPostalCode ? boxes[here + 1] : boxes.slice(here + 1).find(box => !('isFilled' in box.dataset))
  const input = next?.querySelector<HTMLInputElement>('input:checked, input, button, textarea')
  const target = input ?? document.querySelector<HTMLElement>('[data-shortcut="F9"]')
  target?.focus()
  if (target instanceof HTMLInputElement && target.type !== 'radio') {
    target.setSelectionRange(target.value.length, target.value.length)
  }
}

export function goToFirstBox(): void {
  const boxes = boxesShown()
  const first = boxes.find(box => !('isFilled' in box.dataset)) ?? boxes[0]
  first?.querySelector<HTMLElement>('input')?.focus()
}

function boxesShown(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-box]')].filter(box => box.getClientRects().length > 0)
}
