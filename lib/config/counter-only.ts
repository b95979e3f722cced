import { config } from './config'

/** On a counter's own server there is nothing for residents and nothing for other programs; null where there is. */
export function closedToResidents(): Response | null {
  return config().isCounterOnly ? new Response(said, { status: 404, headers }) : null
}

/** A handler that exists only where residents are served. */
export function forResidents<Args extends readonly unknown[]>(
  handler: (...args: Args) => Response | Promise<Response>,
): (...args: Args) => Response | Promise<Response> {
  return (...args) => closedToResidents() ?? handler(...args)
}

const said = 'このサーバーは窓口専用です。職員の画面は /counter にあります。\n'
const headers = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
}
