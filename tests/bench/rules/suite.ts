import type { Figure } from '../figure'
import { impactFigures } from './impact'
import { replayFigures } from './replay'
import { sizeFigures } from './sizes'
import { stepFigures } from './steps'
import { verdictFigures } from './verdicts'

export async function rulesSuite(): Promise<readonly Figure[]> {
  return [
    ...(await verdictFigures()),
    ...stepFigures(),
    ...replayFigures(),
    ...(await impactFigures()),
    ...(await sizeFigures()),
  ]
}
