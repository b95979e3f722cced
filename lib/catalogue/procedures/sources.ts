import type { Source } from '@/lib/rules/schema'

/** The article is known for certain; nobody has compared the page of the city with it. */
export const fromLaw: Source = { verification: 'law-from-memory', confidence: 'high' }

/** The article exists; how the desk here applies it has to be asked. */
export const fromLawRoughly: Source = { verification: 'law-from-memory', confidence: 'medium' }

/** How such desks usually work, without a page or an article at hand. */
export const fromPractice: Source = { verification: 'knowledge-only', confidence: 'medium' }
