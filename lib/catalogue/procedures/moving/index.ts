import type { Procedure } from '@/lib/rules/schema'
import { tennyuYoyaku, tenshutsuPreviousCity } from './before-moving-in'
import { shienSochi } from './shien-sochi'
import { tennyuTodoke } from './tennyu-todoke'
import { tennyuTodokeAbroad } from './tennyu-todoke-abroad'

export const movingProcedures: readonly Procedure[] = [
  tenshutsuPreviousCity,
  tennyuTodoke,
  tennyuTodokeAbroad,
  tennyuYoyaku,
  shienSochi,
]
