/**
 * When its script arrives, React writes the first value of a text area over whatever was typed meanwhile (menus and inputs it
 * leaves alone). This module is loaded just before: it remembers, and gives back.
 */
const typed = new Map<string, string>()

if (typeof document !== 'undefined') {
  for (const area of document.querySelectorAll('textarea')) remember(area)
  document.addEventListener('input', rememberTarget, true)
}

/** Call once the form is React's. */
export function restoreTyped(form: HTMLFormElement): void {
  document.removeEventListener('input', rememberTarget, true)
  for (const area of form.querySelectorAll('textarea')) {
    area.value = typed.get(area.name) ?? area.value
    typed.delete(area.name)
  }
}

function rememberTarget({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) remember(target)
}

function remember({ name, value, defaultValue }: HTMLTextAreaElement): void {
  if (value !== defaultValue) typed.set(name, value)
}
