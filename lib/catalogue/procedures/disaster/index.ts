import type { Procedure } from '@/lib/rules/schema'
import { disasterCertificates } from './certificates'
import { disasterSupport } from './support'

export const disasterProcedures: readonly Procedure[] = [...disasterCertificates, ...disasterSupport]
