/** Once, when a server process begins. What the condition holds is never built for the edge, which has no files. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { beginServing } = await import('@/lib/config/begin-serving')
    beginServing()
    const { warmUp } = await import('@/lib/rule-sets/warm-up')
    // Not awaited: whoever comes first should find fonts and rules read, but need not wait for it.
    setTimeout(warmUp, 0)
    const { keepSealing } = await import('@/lib/audit/keep-sealing')
    keepSealing()
  }
}
