import { describe, expect, test } from 'vitest'
import { sourceFiles } from '@/tests/support/source-files'

/** Layouts and the proxy do not stop anybody: each page, handler and action asks for its own roles. */
const staff = sourceFiles().filter(({ path }) => /^app\/\((counter|admin)\)\//.test(path))
const open = ['app/(counter)/staff/sign-in/page.tsx', 'app/(counter)/staff/sign-in/directory/route.ts']

const asks = /\bawait (requireStaff|requireStep|requireStepOrDone|requireAdministrator|requireClerk)\(/

describe('what staff can reach', () => {
  const pages = staff.filter(({ path }) => /\/(page|route)\.tsx?$/.test(path) && !open.includes(path))

  test.each(pages.map(file => [file.path, file.text] as const))('%s asks who it is', (_, text) => {
    expect(text).toMatch(asks)
  })

  const actions = staff
    .filter(({ text }) => /^['"]use server['"]/.test(text))
    .flatMap(({ path, text }) =>
      text
        .split(/^export (?=async function)/m)
        .slice(1)
        .map(body => [`${path}: ${/function (\w+)/.exec(body)?.[1]}`, body] as const),
    )

  test('there are pages and actions to look at', () => {
    expect(pages.length).toBeGreaterThan(3)
    expect(actions.length).toBeGreaterThan(5)
  })

  test.each(actions)('%s asks who it is before anything else', (_, body) => {
    const [, first = ''] = body.split(/\{\n/, 2)
    expect(first.trimStart()).toMatch(
      /^(const \w+|const \{[^}]+\}) = await (requireStaff|requireStep|requireAdministrator)\(|^await (signOut|requireStaff|requireStep)\(/,
    )
  })
})
