import { z } from 'zod'

export const languages = ['ja', 'ja-easy', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** A text with its languages beside it. Japanese is always there; a missing language falls back to it, marked as such. */
export const Text = z.object({
  ja: z.string().min(1),
  'ja-easy': z.string().min(1).optional(),
  en: z.string().min(1).optional(),
})
export type Text = z.infer<typeof Text>

/**
 * What is true of a person, as the end of a Japanese sentence in plain form that 「ため」 can follow
 * (「ほかの市区町村から引っ越してきた」), in easy Japanese as a full sentence, in English as a clause after "because".
 */
export const Clause = Text
export type Clause = Text
