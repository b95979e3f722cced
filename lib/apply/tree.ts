import { Application } from '@/lib/drafts/application'
import type { Leaf } from './leaves'

/** The text kept at a leaf's place, empty where there is none. */
export function textAt(application: Application, path: Leaf['path']): string {
  let current: unknown = application
  for (const key of path) current = isRecord(current) ? current[key] : undefined
  return typeof current === 'string' ? current : ''
}

export function withTextAt(application: Application, path: Leaf['path'], text: string): Application {
  if (path[0] === 'extra' && text === '') return without(application, String(path[1]))
  return Application.parse(placed(application, path, text))
}

/** An answer nobody gave takes no room. */
function without(application: Application, key: string): Application {
  const { [key]: _, ...extra } = application.extra
  return { ...application, extra }
}

function placed(container: unknown, [key, ...rest]: Leaf['path'], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(container)) {
    return container.map((entry, index) => (index === key ? placed(entry, rest, text) : entry))
  }
  const record = isRecord(container) ? container : {}
  return { ...record, [key]: placed(record[key], rest, text) }
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
