/**
 * One line of JSON an event. Messages of errors are left out: they quote what people typed. The stack says where, its first
 * line goes.
 */
export function logError(what: string, error: unknown, reference: string): void {
  console.error(JSON.stringify({ level: 'error', at: new Date().toISOString(), what, reference, ...traceOf(error) }))
}

function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { name: error.name, code, trace: frames.slice(0, 12).map(line => line.trim()) }
}
