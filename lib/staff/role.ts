import { z } from 'zod'

export const roles = ['clerk', 'supervisor', 'administrator', 'auditor'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>
