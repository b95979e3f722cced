import { liveResponse } from '@/lib/counter/live'
import { findScreen } from '@/lib/db/screens'
import { screenHeaders } from '@/lib/html/headers'
import { screenSecretOf } from '@/lib/html/screen-cookie'

/** Says that something changed at this desk; what, the page asks for itself. Ends when the device is no longer its screen. */
export async function GET(request: Request): Promise<Response> {
  const secret = screenSecretOf(request.headers)
  const screen = secret ? await findScreen(secret) : null
  if (!secret || !screen) return new Response(null, { status: 204, headers: screenHeaders })
  const { deskId } = screen
  return liveResponse(request, {
    owner: deskId,
    topics: ['screen'],
    wants: ({ id }) => id === deskId,
    stillAllowed: async () => (await findScreen(secret))?.deskId === deskId,
  })
}
