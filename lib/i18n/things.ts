/** つ ends with 九つ; こ goes on. */
export function thingsUnit(count: number): string {
  return count >= 1 && count <= 9 ? 'つ' : 'こ'
}

/** How many, in やさしい日本語. */
export function things(count: number): string {
  return `${count}${thingsUnit(count)}`
}
