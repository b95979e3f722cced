import type { DatedValue } from '@/lib/rules/schema'

/** What the law sets in numbers and changes from a day on. */
export const values: readonly DatedValue[] = []
