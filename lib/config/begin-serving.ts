import 'server-only'
import { notePeers } from './client-address'
import { config } from './config'
import { nameContentTypesPlainly } from './plain-content-type'

/** A server with a wrong setting does not begin to serve, and one whose starter was killed does not stay behind with its port. */
export function beginServing(): void {
  config()
  notePeers()
  nameContentTypesPlainly()
  if (process.connected) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
