import type { Procedure } from '@/lib/rules/schema'
import { careCertificationMove, lateElderlyMove } from './elderly'
import { kokuhoKanyu } from './kokuho-kanyu'
import { becomeDependant, nationalPension } from './pension-and-work'

export const insuranceProcedures: readonly Procedure[] = [
  kokuhoKanyu,
  nationalPension,
  lateElderlyMove,
  careCertificationMove,
  becomeDependant,
]
