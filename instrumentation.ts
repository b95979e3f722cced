/** Once, when a server process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { beginServing } = await import('@/lib/config/begin-serving')
  beginServing()
}
