import { type Permission, permissions } from '@/lib/auth/permissions'
import { type SourceFile, sourceFiles } from './source-files'

/** Whoever is not signed in (yet), or anybody who is. */
type Asked = Permission | 'anybody' | 'step'

/**
 * What each address of staff asks for: the longest entry that an address begins with decides. `/counter` and `/admin` themselves
 * stand for their first page alone, so that a new folder below them has no entry until somebody writes one. `#` names an action.
 */
const entries: Readonly<Record<string, Asked>> = {
  '/counter': 'counter',
  '/counter/[...rest]': 'ownAccount',
  '/counter/drafts/': 'counter',
  '/counter/forms/': 'counter',
  '/counter/interview/': 'counter',
  '/counter/search/': 'counter',
  '/counter/exports/': 'counter',
  '/counter/live/': 'counter',
  '/counter/screens/': 'screens',
  '/counter/floor/': 'floor',
  '/admin': 'rules',
  '/admin/[...rest]': 'ownAccount',
  '/admin/rules/': 'rules',
  '/admin/entries/': 'rules',
  '/admin/editing/': 'rules',
  '/admin/texts/': 'rules',
  '/admin/preview/': 'rules',
  '/admin/graph/': 'rules',
  '/admin/forms/': 'rules',
  '/admin/changes/': 'rules',
  '/admin/exchange/': 'rules',
  '/admin/history/': 'rules',
  '/admin/exports/': 'exports',
  '/admin/desks/': 'desks',
  '/admin/clock/': 'figures',
  '/admin/staff/': 'accounts',
  '/admin/audit/': 'audit',
  '/admin/audit/alerts/': 'alerts',
  '/admin/audit/alerts/#saveRule': 'accounts',
  '/admin/audit/terminals/': 'accounts',
  '/staff': 'ownAccount',
  '/staff#leave': 'anybody',
  '/staff/account/': 'ownAccount',
  '/staff/sign-in/': 'step',
  '/staff/sign-in': 'anybody',
  '/staff/sign-in/directory/': 'anybody',
}

export type StaffAddress = {
  readonly file: string
  /** As in `app`, without the group: `/admin/staff/[id]`. */
  readonly path: string
  readonly kind: 'page' | 'route' | 'action'
  /** The method of a route, the name of an action. */
  readonly name: string
  /** Null where nobody wrote down what it asks for. */
  readonly asks: Asked | null
  /** The source of this page, handler or action. */
  readonly text: string
}

/** Every page, route handler and server action of staff, found by walking the folders. */
export function staffAddresses(): readonly StaffAddress[] {
  return sourceFiles()
    .filter(({ path }) => /^app\/\((counter|admin)\)\//.test(path))
    .flatMap(addressesIn)
}

/** Entries that no address begins with any more. */
export function staleEntries(): readonly string[] {
  const paths = staffAddresses().map(({ path }) => `${path}/`)
  return Object.keys(entries).filter(entry => !paths.some(path => path.startsWith(entry.replace(/#.*/, ''))))
}

function addressesIn(file: SourceFile): StaffAddress[] {
  const [, path = '', base = ''] = /^app\/\(\w+\)(.*)\/([^/]+)$/.exec(file.path) ?? []
  const at = { file: file.path, path }
  if (base === 'page.tsx') return [{ ...at, kind: 'page', name: 'GET', asks: asked(path), text: file.text }]
  if (/^route\.tsx?$/.test(base)) {
    const methods = exported(file.text).filter(({ name }) => /^[A-Z]+$/.test(name))
    return methods.map(method => ({ ...at, kind: 'route' as const, asks: asked(path), ...method }))
  }
  if (!/^['"]use server['"]/.test(file.text)) return []
  return exported(file.text).map(action => ({
    ...at,
    kind: 'action' as const,
    asks: asked(path, action.name),
    ...action,
  }))
}

function exported(text: string): { readonly name: string; readonly text: string }[] {
  return text
    .split(/^export (?=(?:async )?function )/m)
    .slice(1)
    .map(body => ({ name: /function (\w+)/.exec(body)?.[1] ?? '', text: body }))
}

function asked(path: string, action?: string): Asked | null {
  const key = action ? `${path}/#${action}` : path
  const exact = entries[key] ?? entries[action ? `${path}#${action}` : path]
  if (exact) return exact
  const [longest] = Object.keys(entries)
    .filter(entry => entry.endsWith('/') && `${path}/`.startsWith(entry))
    .toSorted((a, b) => b.length - a.length)
  return (longest && entries[longest]) || (action ? (entries[path] ?? null) : null)
}

/** What stands between the brackets of `requireStaff(…)`, as a word of the table of permissions. */
export function permissionNamed(expression: string): Permission | null {
  const known: Readonly<Record<string, Permission>> = {
    counterRoles: 'counter',
    administratorRoles: 'rules',
    auditRoles: 'audit',
    roles: 'ownAccount',
  }
  const named = known[expression] ?? expression.replace(/^permissions\./, '')
  return Object.hasOwn(permissions, named) ? (named as Permission) : null
}
