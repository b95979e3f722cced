/** Where a procedure stands on the page of a result. */
export function procedureAnchor(id: string): string {
  return `procedure-${id}`
}
