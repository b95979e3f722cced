import { expect, test } from 'vitest'
import { pathsIn } from '@/lib/exports/profile'
import { exportProfiles } from '@/lib/exports/profiles'
import { sourceChoices } from '@/lib/exports/source-choices'

test('every column that comes with the software can be chosen again from the menu', () => {
  const known = sourceChoices().map(({ path }) => path)
  const used = exportProfiles.flatMap(({ columns }) => columns.flatMap(({ from }) => pathsIn(from)))
  expect(used.filter(path => !known.includes(path))).toEqual([])
})

test('a menu offers nothing twice', () => {
  const paths = sourceChoices().map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})
