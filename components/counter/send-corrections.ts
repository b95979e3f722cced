import type { Answer, CorrectionRequest } from './correction-outcome'

const patienceMs = 15_000

/** Never throws: whatever goes wrong on the way, the clerk keeps what they typed. */
export async function sendCorrections(draftId: string, request: CorrectionRequest): Promise<Answer> {
  const answer = await ask(draftId, request).catch(() => null)
  if (!answer) return { kind: 'unreachable' }
  // Who is not signed in is sent to the sign-in page, which no answer in JSON follows.
  if (answer.type === 'opaqueredirect') return { kind: 'signed-out' }
  if (!answer.ok) return { kind: 'failed' }
  return (await answer.json().catch(() => ({ kind: 'unreachable' }))) as Answer
}

function ask(draftId: string, request: CorrectionRequest): Promise<Response> {
  return fetch(`/counter/drafts/${encodeURIComponent(draftId)}/corrections`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
  })
}
