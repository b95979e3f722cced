import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths'

/** A hash over the names and contents of files and folders (relative to the root); what does not exist counts as empty. */
export function fingerprintOf(paths: readonly string[], isIncluded: (file: string) => boolean = () => true): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder).filter(isIncluded).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0')
  }
  return hash.digest('hex')
}

export function hasStamp(file: string, fingerprint: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint
}

export function writeStamp(file: string, fingerprint: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, fingerprint)
}

function filesUnder(relative: string): string[] {
  const stats = statSync(inRoot(relative), { throwIfNoEntry: false })
  if (!stats) return []
  if (stats.isFile()) return [relative]
  return readdirSync(inRoot(relative)).flatMap(name => filesUnder(path.join(relative, name)))
}
