import type { Procedure } from '@/lib/rules/schema'
import { pregnancyMoney } from './money'
import { pregnancyNotifications } from './notifications'

export const pregnancyProcedures: readonly Procedure[] = [...pregnancyNotifications, ...pregnancyMoney]
