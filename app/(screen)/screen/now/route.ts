import { screenHeaders } from '@/lib/html/headers'
import { screenSecretOf } from '@/lib/html/screen-cookie'
import { onScreen } from '@/lib/screen/on-screen'

/** Whether the page still shows what is to be shown. */
export async function GET(request: Request): Promise<Response> {
  const { version } = await onScreen(screenSecretOf(request.headers))
  return Response.json({ version }, { headers: screenHeaders })
}
