/** Whether the page holds something that a clerk has typed or ticked and not yet sent. */
export function hasUnsaved(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')]
  return fields.some(isChanged) || document.querySelector('main [data-unsaved]') !== null
}

/** What is chosen among the procedures is looked at, not typed. */
function isChanged(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (field.type === 'hidden' || field.type === 'radio') return false
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}
