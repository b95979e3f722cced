import SignaturePad from 'signature_pad'
import { inkText } from './ink-text'

/** Every box to sign in on the page. */
export function openPads(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('.pad-form')) openPad(form)
}

function openPad(form: HTMLFormElement): void {
  const canvas = form.querySelector('canvas')
  const ink = form.querySelector<HTMLInputElement>('input[name=ink]')
  const problem = form.querySelector<HTMLElement>('.problem')
  if (!canvas || !ink) return
  fitToScreen(canvas)
  const pad = new SignaturePad(canvas, { minWidth: 1.2, maxWidth: 3, minDistance: 3, throttle: 0 })
  pad.addEventListener('beginStroke', () => canvas.parentElement?.setAttribute('data-written', ''))
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    pad.clear()
    canvas.parentElement?.removeAttribute('data-written')
  })
  form.addEventListener('submit', event => {
    const isSigning = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'sign'
    ink.value = isSigning ? inkText(canvas, pad.toData()) : ''
    if (!isSigning || !pad.isEmpty()) return
    event.preventDefault()
    if (problem) problem.hidden = false
  })
}

/** As many dots as the screen has: a line must not look like stairs. */
function fitToScreen(canvas: HTMLCanvasElement): void {
  const ratio = Math.max(1, devicePixelRatio)
  canvas.width = canvas.clientWidth * ratio
  canvas.height = canvas.clientHeight * ratio
  canvas.getContext('2d')?.scale(ratio, ratio)
}
