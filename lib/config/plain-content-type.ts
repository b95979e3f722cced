import diagnostics from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/**
 * Next gives the answers of handlers a `Content-Type` that is a list of one; its own compression takes only a text for text, and
 * a result then stays five times as long on a slow line.
 */
export function nameContentTypesPlainly(): void {
  diagnostics.subscribe('http.server.request.start', message => {
    const { response } = message as { response: ServerResponse }
    const setHeader = response.setHeader.bind(response)
    response.setHeader = (name, value) => setHeader(name, isListOfOne(name, value) ? value[0] : value)
  })
}

function isListOfOne(name: string, value: number | string | readonly string[]): value is readonly [string] {
  return name.toLowerCase() === 'content-type' && Array.isArray(value) && value.length === 1
}
