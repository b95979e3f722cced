import { isPath } from '@/lib/forms/binding'
import { type PathChoice, pathChoices } from '@/lib/forms/path-words'

/** The menu of what a column can hold: what forms print, and the parts of an address that only systems take one by one. */
export function sourceChoices(): readonly PathChoice[] {
  const choices = pathChoices()
  const known = new Set(choices.map(({ path }) => path))
  const more = parts.filter(({ path }) => isPath(path) && !known.has(path))
  // Beside their like: a menu shows each group once.
  const groups = [...new Set(choices.map(({ group }) => group))]
  return groups.flatMap(group => [...choices, ...more].filter(one => one.group === group))
}

const parts: readonly PathChoice[] = [
  { path: 'newAddress.text', group: '新しい住所', name: '住所（番地まで）', options: [] },
  { path: 'newAddress.building', group: '新しい住所', name: '方書（建物・部屋）', options: [] },
  { path: 'oldAddress.text', group: '前の住所', name: '住所（番地まで）', options: [] },
  { path: 'oldAddress.building', group: '前の住所', name: '方書（建物・部屋）', options: [] },
]
