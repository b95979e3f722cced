import { afterComposing, noReading, whileComposing } from './readings'

/** Fills a box of kana beside the name's, until somebody writes in it. The pages work without it. */
export function suggestKana(name: HTMLInputElement, kana: HTMLInputElement): void {
  let reading = noReading
  let isOwn = kana.value === ''
  const suggest = () => {
    if (isOwn) kana.value = reading.settled
  }

  name.addEventListener('compositionupdate', ({ data }) => {
    reading = whileComposing(reading, data)
  })
  name.addEventListener('compositionend', () => {
    reading = afterComposing(reading, name.value)
    suggest()
  })
  name.addEventListener('input', event => {
    if ((event as InputEvent).isComposing) return
    reading = afterComposing({ ...reading, composing: '' }, name.value)
    suggest()
  })
  kana.addEventListener('input', () => {
    isOwn = kana.value === ''
  })
}
