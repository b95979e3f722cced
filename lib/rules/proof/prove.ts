import type { RuleBook } from '../book'
import type { Finding, FindingCode, Place } from '../finding'
import { checkAlike } from './findings/alike'
import { checkAttached } from './findings/attached'
import { checkDeadlines } from './findings/deadlines'
import { checkParts } from './findings/parts'
import { checkQuestions } from './findings/questions'
import { checkRedundantParts } from './findings/redundant'
import { checkTwins } from './findings/twins'
import { checkValueDays } from './findings/values'
import { checkVerdicts } from './findings/verdicts'
import { groundFor } from './ground'
import { Proof } from './proof'

/** Errors of what the rules say, not of how they are written: such rules can still be evaluated. */
export const provedErrors: readonly FindingCode[] = [
  'deadline-day-not-asked',
  'deadline-gap',
  'deadlines-overlap',
  'exceptions-overlap',
  'form-field-unfilled',
  'never-applies',
  'never-true',
  'undecidable',
  'value-outside-ranges',
]

const proofs = new WeakMap<RuleBook, Proof>()
const known = new WeakMap<RuleBook, readonly Finding[]>()

/** The rules as diagrams, made once; only for rules that can be evaluated. */
export function proofOf(book: RuleBook): Proof {
  const proof = proofs.get(book) ?? new Proof(book, groundFor(book))
  proofs.set(book, proof)
  return proof
}

/**
 * What is wrong with rules whose parts all exist and do not go in circles: proved for everybody who answers every
 * question, on every day, and shown by answers of somebody.
 */
export function prove(book: RuleBook): readonly Finding[] {
  const findings = known.get(book) ?? findingsOf(proofOf(book))
  known.set(book, findings)
  return findings
}

function findingsOf(proof: Proof): readonly Finding[] {
  return withoutEchoes([
    ...checkVerdicts(proof),
    ...checkDeadlines(proof),
    ...checkAttached(proof),
    ...checkParts(proof),
    ...checkRedundantParts(proof),
    ...checkQuestions(proof),
    ...checkTwins(proof),
    ...checkAlike(proof),
    ...checkValueDays(proof),
  ])
}

/** An alternative that nobody has because a part of it never holds is found once, at the part. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const never = findings.filter(({ code }) => code === 'never-true').map(({ place }) => fieldOf(place))
  return findings.filter(
    ({ code, place }) => code !== 'dead-alternative' || !never.some(field => field.startsWith(fieldOf(place))),
  )
}

function fieldOf({ kind, id, field }: Place): string {
  return `${kind} ${id} ${field}.`
}
