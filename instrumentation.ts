/** Once, when a server process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { beginServing } = await import('@/lib/config/begin-serving')
  beginServing()
  // Not awaited: whoever comes first should find fonts and rules read, but need not wait for it.
  setTimeout(warmUp, 0)
  const { keepSealing } = await import('@/lib/audit/keep-sealing')
  keepSealing()
}

/** Where something is missing, the page that needs it will say so. */
async function warmUp(): Promise<void> {
  try {
    const { todayInJapan } = await import('@/lib/config/clock')
    const { ruleSetInForce } = await import('@/lib/db/rule-sets')
    const { warmUpFonts } = await import('@/lib/forms/pdf/fonts')
    await ruleSetInForce(todayInJapan())
    warmUpFonts()
  } catch {}
}
