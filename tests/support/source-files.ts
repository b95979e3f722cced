import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/lib/ops/paths'

export type SourceFile = {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

/** `target`: the file of the house it leads to, or null for a package. A type is gone when the program runs. */
export type Import = { readonly specifier: string; readonly target: string | null; readonly isTypeOnly: boolean }

const notOurs = new Set(['node_modules', '.git', '.next', '.data', 'generated', 'public', 'test-results'])
const importing = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g

export function sourceFiles(): SourceFile[] {
  return filesUnder('')
    .filter(file => /\.tsx?$/.test(file))
    .map(read)
}

/** Every folder and file directly under `folder`, what git does not keep left out. */
export function entriesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder)).filter(name => !notOurs.has(name))
}

export function foldersUnder(folder: string): string[] {
  const folders = entriesOf(folder)
    .map(name => path.posix.join(folder, name))
    .filter(isFolder)
  return [...folders, ...folders.flatMap(foldersUnder)]
}

/** Everything that is loaded when `entries` are. */
export function reachableFrom(entries: readonly SourceFile[], all: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(all.map(file => [file.path, file]))
  const reached = new Set(entries)
  for (const file of reached) {
    for (const { target, isTypeOnly } of file.imports) {
      const next = target === null || isTypeOnly ? undefined : byPath.get(target)
      if (next) reached.add(next)
    }
  }
  return [...reached]
}

function filesUnder(folder: string): string[] {
  return entriesOf(folder)
    .map(name => path.posix.join(folder, name))
    .flatMap(entry => (isFolder(entry) ? filesUnder(entry) : [entry]))
}

function read(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8')
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const imports = [...code.matchAll(importing)].map(match => {
    const specifier = match[1] ?? match[2] ?? ''
    return { specifier, target: targetOf(specifier, file), isTypeOnly: /^\s*(import|export)\s+type\b/.test(match[0]) }
  })
  return { path: file, text: code, imports }
}

function targetOf(specifier: string, from: string): string | null {
  if (!specifier.startsWith('@/') && !specifier.startsWith('.')) return null
  const bare = specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(from), specifier)
  const candidates = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`]
  return candidates.find(candidate => existsSync(path.join(root, candidate)) && !isFolder(candidate)) ?? bare
}

function isFolder(file: string): boolean {
  return statSync(path.join(root, file)).isDirectory()
}
