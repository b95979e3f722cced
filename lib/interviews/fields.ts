import { z } from 'zod'

/**
 * An interview is a form that remembers what was typed: every answer is a field, kept as text, accepted or not. All the rest (verdicts,
 * what is still asked, mistakes) is derived anew each time.
 */
export const InterviewFields = z.record(z.string().max(120), z.string().max(2000))
export type InterviewFields = Readonly<z.infer<typeof InterviewFields>>

/** One field typed anew. An empty text takes the answer back. */
export const FieldChange = z.object({ field: z.string().max(120), text: z.string().max(2000) })
export type FieldChange = Readonly<z.infer<typeof FieldChange>>

export const eventsField = 'events'
export const languageField = 'language'
/** Everybody who belongs on the list of members stands there. */
export const toldField = 'told'
/** The question the clerk is at, for a second screen. */
export const atField = 'at'
/** Names the person to take off the list. */
export const removeField = 'remove'

/** The filer: whoever sits at the desk. */
export const filer = '1'

export function answerField(fact: string, person: string | null): string {
  return person === null ? `answer/${fact}` : `answer/${fact}/${person}`
}

export function broughtField(item: string): string {
  return `brought/${item}`
}

/** `part`: of a name or an address, which has several; empty for everything else. */
export function itemField(item: string, part: string, person: string | null): string {
  return ['item', item, part, ...(person === null ? [] : [person])].join('/')
}

export function textOf(fields: InterviewFields, field: string): string {
  return fields[field] ?? ''
}

export function listIn(text: string): readonly string[] {
  return text.split(',').filter(part => part !== '')
}
