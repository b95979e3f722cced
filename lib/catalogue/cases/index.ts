import type { Case } from '@/lib/rules/schema'

/** What editors keep true: these answers give these verdicts. */
export const cases: readonly Case[] = []
