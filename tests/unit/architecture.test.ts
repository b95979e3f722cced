import { describe, expect, test } from 'vitest'
import {
  entriesOf,
  foldersUnder,
  type Import,
  reachableFrom,
  type SourceFile,
  sourceFiles,
} from '@/tests/support/source-files'

const files = sourceFiles()

function under(...prefixes: string[]): SourceFile[] {
  return files.filter(file => prefixes.some(prefix => file.path.startsWith(prefix)))
}

/** `file → import` for every import of theirs that `isAllowed` refuses. */
function broken(among: readonly SourceFile[], isAllowed: (imported: Import, file: SourceFile) => boolean): string[] {
  return among.flatMap(file =>
    file.imports.filter(imported => !isAllowed(imported, file)).map(({ specifier }) => `${file.path} → ${specifier}`),
  )
}

const leadsInto = ({ target }: Import, ...prefixes: string[]) => prefixes.some(prefix => target?.startsWith(prefix))

function saying(among: readonly SourceFile[], pattern: RegExp): string[] {
  return among.filter(({ text }) => pattern.test(text)).map(file => file.path)
}

describe('the walk over the imports', () => {
  test('sees them: the seed, a page and its parts', () => {
    const seed = files.find(file => file.path === 'prisma/seed.ts')
    expect(seed?.imports.map(({ target }) => target)).toContain('lib/db/rule-sets.ts')
    expect(under('app/(citizen)/').length).toBeGreaterThan(0)
  })

  test('finds a file for every import of the house', () => {
    const generated = ['lib/db/generated/', 'lib/html/generated/']
    const isThere = ({ target }: Import) => target === null || /\.(tsx?|css|json)$/.test(target)
    expect(
      broken(files, imported => isThere(imported) || generated.some(folder => leadsInto(imported, folder))),
    ).toEqual([])
  })
})

describe('the direction of imports', () => {
  test('app → components → lib, never back', () => {
    expect(broken(under('lib/'), imported => !leadsInto(imported, 'app/', 'components/'))).toEqual([])
    expect(broken(under('components/'), imported => !leadsInto(imported, 'app/'))).toEqual([])
  })

  test('nothing that runs imports tests, and only commands import commands', () => {
    const running = under('app/', 'components/', 'lib/', 'prisma/', 'proxy.ts', 'instrumentation.ts')
    expect(broken(running, imported => !leadsInto(imported, 'tests/'))).toEqual([])
    const serving = running.filter(file => !file.path.startsWith('lib/ops/'))
    expect(broken(serving, imported => !leadsInto(imported, 'lib/ops/', 'prisma/'))).toEqual([])
  })

  test('a draft leaves the database for staff through one door, and for the screen it was laid on', () => {
    const doors = ['lib/counter/access.ts', 'lib/db/counter-drafts.ts', 'lib/screen/on-screen.ts']
    expect(saying(under('app/', 'lib/'), /\bfindDraft(ForStaff|ByReceiptCode)\b/).toSorted()).toEqual(doors)
  })

  test('rules know days and nothing else; zod only in their schema', () => {
    expect(
      broken(
        under('lib/rules/'),
        imported => leadsInto(imported, 'lib/rules/', 'lib/calendar/') || imported.specifier === 'zod',
      ),
    ).toEqual([])
    expect(
      under('lib/rules/')
        .filter(file => file.imports.some(({ specifier }) => specifier === 'zod'))
        .filter(file => !/^lib\/rules\/schema(\/[^/]+)?\.ts$/.test(file.path)),
    ).toEqual([])
  })

  test.each([
    ['calendar', []],
    ['people', []],
    ['seal', []],
    ['handoff', ['lib/people/', 'lib/calendar/']],
  ])('%s knows nobody else in the house but %j', (folder, known) => {
    const isKnown = (imported: Import) => imported.target === null || leadsInto(imported, `lib/${folder}/`, ...known)
    expect(broken(under(`lib/${folder}/`), isKnown)).toEqual([])
  })

  test('components hold no data, no session and no clock', () => {
    const closed = ['lib/db/', 'lib/config/', 'lib/auth/', 'lib/seal/', 'lib/ops/']
    expect(broken(under('components/'), imported => !leadsInto(imported, ...closed))).toEqual([])
  })

  test('goes in no circle', () => {
    expect(circles()).toEqual([])
  })
})

describe('the door to the database', () => {
  test('is lib/db alone', () => {
    const isDriver = ({ specifier }: Import) => /^(@prisma\/|pg$)/.test(specifier)
    const elsewhere = files.filter(file => !/^(lib\/(db|ops)\/|prisma\.config|tests\/)/.test(file.path))
    expect(broken(elsewhere, imported => !isDriver(imported) && !leadsInto(imported, 'lib/db/generated/'))).toEqual([])
  })

  test('never opens into a browser', () => {
    const touching = under('lib/db/').filter(file => file.imports.some(({ specifier }) => /client$/.test(specifier)))
    const unguarded = touching.filter(file => !file.imports.some(({ specifier }) => specifier === 'server-only'))
    expect(unguarded.map(file => file.path)).toEqual([])
  })
})

describe('rules and days', () => {
  test('have no clock and no chance in them', () => {
    expect(saying(under('lib/rules/'), /\bnew Date\b|\bDate\.|Math\.random|\bprocess\./)).toEqual([])
    expect(
      saying(under('lib/calendar/', 'lib/people/', 'lib/handoff/'), /Date\.now|new Date\(\)|Math\.random|\bprocess\./),
    ).toEqual([])
  })
})

describe('citizen pages', () => {
  const reached = reachableFrom(under('app/(citizen)/', 'app/(screen)/'), files).filter(file =>
    file.path.endsWith('.tsx'),
  )

  test('reach their components', () => {
    expect(reached.some(file => file.path.startsWith('components/'))).toBe(true)
  })

  test('are hook-free: outside the App Router a hook or a context ends in an empty 500', () => {
    expect(saying(reached, /\buse[A-Z]\w*\s*[(<]|\bcreateContext\b|['"]use client['"]/)).toEqual([])
    expect(
      broken(reached, ({ specifier }) => !/^next\/(link|image|navigation|headers|script|font)/.test(specifier)),
    ).toEqual([])
  })
})

describe('the tree', () => {
  test('has only the folders that were asked for, and what tools insist on, at the top', () => {
    const asked = [
      'app',
      'components',
      'lib',
      'prisma',
      'public',
      'tests',
      'package.json',
      'tsconfig.json',
      'next.config.js',
      'README.md',
    ]
    const insisted = [
      '.ci',
      '.dockerignore',
      '.env.example',
      '.gitattributes',
      '.github',
      '.gitignore',
      'CHANGELOG.md',
      'DECISIONS.md',
      'Dockerfile',
      'LICENSE',
      'NOTICE',
      'biome.json',
      'compose.yaml',
      'instrumentation.ts',
      'package-lock.json',
      'playwright.config.ts',
      'postcss.config.mjs',
      'prisma.config.ts',
      'proxy.ts',
      'vitest.config.ts',
    ]
    // Made here, kept out of git.
    const made = ['next-env.d.ts', '.env']
    expect(entriesOf('').filter(name => ![...asked, ...insisted, ...made].includes(name))).toEqual([])
  })

  test('calls nothing by a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|services?|shared|lib\/.*\/lib)$/
    expect(foldersUnder('').filter(folder => empty.test(folder))).toEqual([])
  })

  test('is kebab-case', () => {
    const names = files.filter(file => /^(lib|components|tests)\//.test(file.path)).map(file => file.path)
    expect(names.filter(name => !/^[a-z0-9/.-]+$/.test(name))).toEqual([])
  })

  test('is mirrored by the unit tests: each is about something in the folder of its own path', () => {
    const strays = under('tests/unit/lib/', 'tests/unit/components/').filter(file => {
      const mirrored = file.path.replace('tests/unit/', '').replace(/[^/]+$/, '')
      return !file.imports.some(imported => leadsInto(imported, mirrored))
    })
    expect(strays.map(file => file.path)).toEqual([])
  })
})

/** Files that, by way of others, import themselves. */
function circles(): string[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  return files
    .filter(file => {
      const direct = file.imports
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ target }) => byPath.get(target ?? ''))
        .filter(next => next !== undefined)
      return reachableFrom(direct, files).includes(file)
    })
    .map(file => file.path)
}
