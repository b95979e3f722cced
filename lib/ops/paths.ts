import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** Everything a machine keeps for itself: the embedded database, its secrets, stamps of what was built. */
export function dataDir(): string {
  return path.resolve(root, process.env.NAVI_DATA_DIR || '.data')
}

export function inRoot(...parts: string[]): string {
  return path.join(root, ...parts)
}

/** A file of an installed package, however the packages are laid out. */
export function bin(name: string): string {
  return inRoot('node_modules', '.bin', name)
}
