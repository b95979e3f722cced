import type { OwnScreen } from '@/lib/screen/show'

/** How the resident's screen is then; null where the network or the sign-in has ended, and nothing changed. */
export async function putOnScreen(id: string, isShown: boolean): Promise<OwnScreen | null> {
  try {
    const response = await fetch(`/counter/interview/${id}/screen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ isShown }),
      redirect: 'manual',
    })
    return response.ok ? ((await response.json()) as { readonly screen: OwnScreen }).screen : null
  } catch {
    return null
  }
}
