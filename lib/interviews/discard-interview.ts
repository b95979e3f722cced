import 'server-only'
import type { Clerk } from '@/lib/counter/clerk'
import { discardInterview } from '@/lib/db/interviews'
import { askingBy } from './asking'

export function discard(id: string, clerk: Clerk): Promise<void> {
  return discardInterview(id, askingBy(clerk))
}
