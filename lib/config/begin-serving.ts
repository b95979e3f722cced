import 'server-only'
import { notePeers } from './client-address'
import { config } from './config'

/** A server with a wrong setting does not begin to serve, and one whose starter was killed does not stay behind with its port. */
export function beginServing(): void {
  config()
  notePeers()
  if (process.connected) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
