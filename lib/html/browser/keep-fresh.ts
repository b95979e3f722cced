/**
 * Shows what the server has to show now, without a press and without an entry in the browser's history. `onShown`: what has to be
 * done with a page that was put there.
 */
export function keepFresh(onShown: () => void): void {
  let source: EventSource | null = null
  let unsent = 0
  let sending = Promise.resolve()
  const look = async () => {
    const answer = await fetch(document.body.dataset.now ?? '', fresh)
    const told: unknown = await answer.json()
    // Asked only now: what was sent in the meantime may have brought its own page.
    const isOld = isVersion(told) && told.version !== document.body.dataset.version
    if (answer.ok && isOld && unsent === 0) await show(fetch(location.pathname, fresh), shown)
  }
  const lookQuietly = () => void look().catch(() => {})
  const shown = () => {
    onShown()
    source = listening(source, lookQuietly)
  }

  // One after the other: the page that comes back last is the newest, however fast somebody taps.
  document.addEventListener('submit', event => {
    const press = pressOf(event)
    if (!press) return
    event.preventDefault()
    unsent++
    sending = sending.then(async () => {
      await send(press, shown)
      unsent--
      if (unsent === 0 && steps.includes(press.fields.get('do') ?? '')) lead()
    })
  })
  // A page that comes out of the browser's memory may be somebody else's.
  addEventListener('pageshow', event => event.persisted && location.reload())
  setInterval(lookQuietly, lookEveryMs)
  noteTouches()
  shown()
}

const lookEveryMs = 10_000
const fresh = { cache: 'no-store' } as const
const steps = ['right', 'sign', 'paper']

type Press = { readonly action: string; readonly fields: URLSearchParams }

/** What the form says at this moment: it may be gone when its turn comes. */
function pressOf({ target: form, submitter, defaultPrevented }: SubmitEvent): Press | null {
  if (defaultPrevented || !(form instanceof HTMLFormElement)) return null
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) fields.append(name, String(value))
  if (submitter instanceof HTMLButtonElement && submitter.name) fields.append(submitter.name, submitter.value)
  return { action: form.action, fields }
}

/** Sent like the form it is; only the page that comes back takes this one's place where it is. */
async function send({ action, fields }: Press, onShown: () => void): Promise<void> {
  try {
    await show(fetch(action, { method: 'POST', body: fields, ...fresh }), onShown)
  } catch {
    location.reload()
  }
}

async function show(asked: Promise<Response>, onShown: () => void): Promise<void> {
  const answer = await asked
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const top = scrollY
  document.documentElement.lang = page.documentElement.lang
  document.title = page.title
  document.body.replaceWith(page.body)
  scrollTo(0, top)
  onShown()
}

/** To the next thing that is open: down the list, then to the signature. */
function lead(): void {
  const next = document.querySelector<HTMLElement>('.item[data-state=open]') ?? document.getElementById('sign')
  next?.scrollIntoView({
    block: next.id === 'sign' ? 'start' : 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
  next?.focus({ preventScroll: true })
}

/** Only a paired device has something to hear of; once it is, or after the line was closed, it begins (again). */
function listening(source: EventSource | null, look: () => void): EventSource | null {
  const { events } = document.body.dataset
  if (!events || !('EventSource' in window)) return source
  if (source && source.readyState !== EventSource.CLOSED) return source
  const next = new EventSource(events)
  for (const name of ['change', 'beat']) next.addEventListener(name, look)
  next.addEventListener('ended', () => {
    next.close()
    look()
  })
  return next
}

/** Somebody is reading: what they look at must not vanish. */
function noteTouches(): void {
  let told = Date.now()
  const note = () => {
    if (Date.now() - told < 60_000) return
    told = Date.now()
    void fetch(location.pathname, { method: 'POST', body: new URLSearchParams({ do: 'touch' }), ...fresh }).catch(
      () => {},
    )
  }
  for (const name of ['pointerdown', 'keydown', 'scroll']) addEventListener(name, note, { passive: true })
}

function isVersion(told: unknown): told is { version: string } {
  return typeof told === 'object' && told !== null && 'version' in told && typeof told.version === 'string'
}
