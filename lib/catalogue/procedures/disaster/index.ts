import type { Procedure } from '@/lib/rules/schema'
import { disasterCertificates } from './certificates'
import { disasterHome } from './home'
import { disasterMoney } from './money'

export const disasterProcedures: readonly Procedure[] = [...disasterCertificates, ...disasterHome, ...disasterMoney]
