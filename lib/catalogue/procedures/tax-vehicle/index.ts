import type { Procedure } from '@/lib/rules/schema'
import { propertyTaxes } from './property'
import { returnsAndPayment } from './returns-and-payment'
import { vehicles } from './vehicles'

export const taxVehicleProcedures: readonly Procedure[] = [...vehicles, ...propertyTaxes, ...returnsAndPayment]
