import type { Batch, Sent } from './save-queue'

const patienceMs = 10_000

/** Never throws: a network that fails is an answer, too. */
export async function sendChanges(id: string, batch: Batch): Promise<Sent> {
  try {
    const response = await fetch(`/counter/interview/${id}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
      // Who is signed out is sent to the sign-in page; that would look like an answer.
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.type === 'opaqueredirect' || response.status === 401) return { kind: 'signed-out' }
    return response.ok ? ((await response.json()) as Sent) : { kind: 'lost' }
  } catch {
    return { kind: 'lost' }
  }
}
