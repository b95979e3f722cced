import { z } from 'zod'

export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case の識別子にしてください')
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const Month = z.string().regex(/^\d{4}-\d{2}$/)
