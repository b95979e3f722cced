import { isSealed, longestPauseMs, newWedge } from './wedge'

/** A field as it was before a scanner typed into it. */
type Before = { readonly field: HTMLInputElement | HTMLTextAreaElement; readonly value: string } | null

/** Calls back with every code that a scanner types or that is pasted, whatever has the focus. Gives what ends it. */
export function listenForScans(onScan: (text: string) => void): () => void {
  const wedge = newWedge()
  let before: Before = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const deliver = (text: string) => {
    clearTimeout(timer)
    const { field, value } = before ?? {}
    // An input method first writes into the field what it had begun to compose.
    field?.blur()
    setTimeout(() => {
      if (field && value !== undefined) putBack(field, value)
      field?.focus()
      onScan(text)
    }, 30)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const verdict = wedge.press({
      code: event.code,
      key: event.key,
      isRepeated: event.repeat,
      atMs: event.timeStamp,
    })
    if (verdict.kind === 'begins') before = fieldNow()
    if (verdict.kind === 'pass' || verdict.kind === 'begins') return
    event.preventDefault()
    event.stopPropagation()
    clearTimeout(timer)
    if (verdict.kind === 'scanned') deliver(verdict.text)
    else timer = setTimeout(finish, longestPauseMs)
  }
  const finish = () => {
    const verdict = wedge.finish()
    if (verdict.kind === 'scanned') deliver(verdict.text)
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text').normalize('NFKC').trim().toUpperCase() ?? ''
    if (!isSealed(text)) return
    event.preventDefault()
    before = null
    onScan(text)
  }
  window.addEventListener('keydown', press, true)
  window.addEventListener('paste', paste, true)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', press, true)
    window.removeEventListener('paste', paste, true)
  }
}

function fieldNow(): Before {
  const field = document.activeElement
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return isField ? { field, value: field.value } : null
}

function putBack(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
