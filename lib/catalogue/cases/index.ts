import type { Case } from '@/lib/rules/schema'
import { movingInCases } from './moving-in'

/** What editors keep true: these answers give these verdicts. */
export const cases: readonly Case[] = [...movingInCases]
