import { json } from '@/lib/guide-api/json'
import { openApi } from '@/lib/guide-api/openapi'

export function GET() {
  return json(openApi('/'))
}
