import { forResidents } from '@/lib/config/counter-only'
import { json } from '@/lib/guide-api/json'
import { openApi } from '@/lib/guide-api/openapi'

/** Not made at build time: the same build serves a counter alone, which has no such interface. */
export const dynamic = 'force-dynamic'

export const GET = forResidents(() => json(openApi('/')))
