import type { Desk } from './use-interview'

const longestWaitMs = 8_000

/** Goes to the draft, or says why not. What was typed last is stored before. */
export async function finishOnServer(id: string, desk: Desk): Promise<string | null> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  if (!(await isStored(desk))) return '＊保存が終わっていません。通信を確かめて、もう一度押してください。'
  try {
    const response = await fetch(`/counter/interview/${id}/finish`, { method: 'POST', redirect: 'manual' })
    if (response.type === 'opaqueredirect')
      return '＊ログインが終わっています。別のタブでログインし直してから、もう一度押してください。'
    const { draftId } = (await response.json()) as { readonly draftId?: string }
    if (!response.ok || !draftId) return '＊この聞き取りはもうありません。'
    location.assign(`/counter/drafts/${draftId}?said=interview`)
    return null
  } catch {
    return '＊通信が切れています。入力は消えていません。もう一度押してください。'
  }
}

async function isStored({ isIdle }: Desk): Promise<boolean> {
  const until = Date.now() + longestWaitMs
  while (!isIdle() && Date.now() < until) await new Promise(resolve => setTimeout(resolve, 50))
  return isIdle()
}
