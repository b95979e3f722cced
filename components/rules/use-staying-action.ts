import { useActionState, useSyncExternalStore } from 'react'

type Typed = { readonly isChanged: boolean; readonly outcome: unknown }
/** The server could not be reached: what was typed is on the page and nowhere else. */
export type CutOff = { readonly isCutOff?: boolean }
type Press<T> = (state: T, posted: FormData) => Promise<T>

/**
 * A network that is gone would end on the error page, and with it what was typed: here the form stays, to be sent again. The bare
 * action stands in the page until its script has come, so that the form works without.
 */
export function useStayingAction<T extends Typed>(press: Press<T>, initial: T) {
  const isScripted = useSyncExternalStore(
    neverAgain,
    () => true,
    () => false,
  )
  return useActionState<T & CutOff, FormData>(
    (isScripted ? staying(press) : press) as Press<T & CutOff>,
    initial as Awaited<T & CutOff>,
  )
}

function staying<T extends Typed>(press: Press<T>): Press<T & CutOff> {
  return async ({ isCutOff: _, ...state }, posted) => {
    try {
      return await press(state as unknown as T, posted)
    } catch (error) {
      // What the server answered, a redirect among it, has a digest.
      if (error instanceof Error && 'digest' in error) throw error
      return { ...(state as unknown as T), isChanged: true, outcome: null, isCutOff: true }
    }
  }
}

function neverAgain() {
  return () => {}
}
