/** Whether the page holds something that a clerk has typed and not yet sent. */
export function hasUnsaved(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')]
  const isTyped = fields.some(field => field.type !== 'hidden' && field.value !== field.defaultValue)
  return isTyped || document.querySelector('main [data-unsaved]') !== null
}
