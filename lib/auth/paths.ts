import type { Step } from './next-step'

export const signInPath = '/staff/sign-in'
/** Through the city's directory. */
export const directoryPath = '/staff/sign-in/directory'
/** Sends everyone on to where they belong. */
export const staffHomePath = '/staff'
export const ownAccountPath = '/staff/account'
/** The address asked for, for coming back after signing in; the proxy sets it, over anything sent under its name. */
export const pathHeader = 'x-navi-path'

export function stepPath(step: Step, callbackUrl: string): string {
  return `${signInPath}/${step}?${new URLSearchParams({ callbackUrl })}`
}

/** Where to go on after signing in: a page of ours for staff, or home. An address that leads elsewhere is never followed. */
export function returnPath(asked: string | null | undefined, own = here): string {
  if (!asked || !URL.canParse(asked, own)) return staffHomePath
  const { origin, pathname, search } = new URL(asked, own)
  const isOurs = origin === new URL(own).origin && /^\/(counter|admin|staff)(\/|$)/.test(pathname)
  return isOurs && !pathname.startsWith(signInPath) ? pathname + search : staffHomePath
}

const here = 'http://navi.invalid'
