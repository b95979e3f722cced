/** The key in `Application.extra`: one for the household, or one for each person asked. */
export function extraKey(itemId: string, personIndex?: number): string {
  return personIndex === undefined ? itemId : `${itemId}.${personIndex}`
}
