import type { z } from 'zod'
import { Case, Fact, Question } from '@/lib/rules/schema'
import { caseFrom } from './case-shape'
import type { EntryKind } from './entry-kinds'
import { type Asked, type Entry, schemaOf } from './kinds'

export type Parsed = { readonly value: unknown } | { readonly wrongFields: readonly string[] }

type Said = Readonly<Record<string, unknown>>

/** What the fields say, with the id that stays, checked by the schema of the rule set. */
export function parseEntry({ kind, id, value: base }: Entry, said: Said): Parsed {
  if (kind === 'question') return parseAsked(base as Asked, said)
  if (kind === 'case') return parsed(Case, laidOver(base, caseFrom(said)))
  return parsed(schemaOf(kind, id), complete(kind, laidOver(base, said)))
}

function parseAsked(base: Asked, said: Said): Parsed {
  const fact = parsed(Fact, laidOver(base.fact, said.fact), 'fact')
  if ('wrongFields' in fact) return fact
  if (!base.question) return { value: { fact: fact.value, question: null } }
  const question = parsed(Question, laidOver(base.question, said.question), 'question')
  return 'value' in question ? { value: { fact: fact.value, question: question.value } } : question
}

/** They stay, whatever the fields say. */
const fixed = ['id', 'kind']

function laidOver(base: unknown, said: unknown): Said {
  const kept = Object.entries(Object(base)).filter(([key]) => fixed.includes(key))
  return { ...Object(said), ...Object.fromEntries(kept) }
}

/** A place nobody has confirmed is null in the rule set, not left out. */
function complete(kind: EntryKind, value: Said): Said {
  return kind === 'department' ? { place: null, ...value } : value
}

function parsed(schema: z.ZodType, value: unknown, at = ''): Parsed {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data }
  return { wrongFields: result.error.issues.map(({ path }) => [at, ...path].filter(step => step !== '').join('.')) }
}
