import type { Figure } from '../figure'
import { sizeFigures } from './sizes'
import { verdictFigures } from './verdicts'

export async function rulesSuite(): Promise<readonly Figure[]> {
  return [...(await verdictFigures()), ...(await sizeFigures())]
}
