export const signInPath = '/staff/sign-in'
/** Sends everyone on to where they belong. */
export const staffHomePath = '/staff'
/** The address asked for, for coming back after signing in; the proxy sets it, over anything sent under its name. */
export const pathHeader = 'x-navi-path'
