import { bookOf, type RuleBook } from './book'
import { checkCaseAnswers, checkCaseOutcomes } from './checks/cases'
import { checkConditions } from './checks/conditions'
import { checkCycles } from './checks/cycles'
import { checkDays } from './checks/days'
import { checkForms, type Known } from './checks/forms'
import { checkCaseFacts, checkReferences } from './checks/references'
import { checkTexts } from './checks/texts'
import { checkValues } from './checks/values'
import type { Finding, FindingCode } from './finding'
import { checkCoverage } from './proof/findings/cases'
import { checkFormFields } from './proof/findings/forms'
import { proofOf, prove, provedErrors } from './proof/prove'
import type { RuleSet } from './schema'

/** Everything that is wrong or waits for somebody; errors first, each group in the order of the rule set. */
export function checkRuleSet(ruleSet: RuleSet, known: Known): readonly Finding[] {
  const book = bookOf(ruleSet)
  const structure = structureOf(book, known)
  // Evaluating rules that name what does not exist, or go in circles, has no meaning.
  const findings = canBeEvaluated(structure) ? [...structure, ...meaningOf(book, known)] : structure
  return [...findings.filter(isError), ...findings.filter(finding => !isError(finding))]
}

/** What keeps a rule set from being evaluated at all, without proving anything: it names what does not exist, or goes in circles. */
export function evaluationFaults(ruleSet: RuleSet, known: Known): readonly Finding[] {
  return structureOf(bookOf(ruleSet), known).filter(isInTheWay)
}

/** What keeps a rule set from being taken in from elsewhere: the same, and every other name of something that does not exist. */
export function importFaults(ruleSet: RuleSet, known: Known): readonly Finding[] {
  const book = bookOf(ruleSet)
  const structure = structureOf(book, known).filter(one => isInTheWay(one) || one.code === 'unknown-form')
  return [...structure, ...checkCaseFacts(book)]
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(isError)
}

/** Whether verdicts can be computed at all: nothing is wrong but what the cases and the proofs say, or what is only shown. */
export function canBeEvaluated(findings: readonly Finding[]): boolean {
  return !findings.some(isInTheWay)
}

function isInTheWay(finding: Finding): boolean {
  return isError(finding) && !isOfMeaning(finding) && !onlyShown.includes(finding.code)
}

const onlyShown: readonly FindingCode[] = ['law-missing', 'text-missing', 'unknown-form']

function structureOf(book: RuleBook, known: Known): readonly Finding[] {
  return [
    ...checkReferences(book),
    ...checkForms(book, known),
    ...checkConditions(book),
    ...checkCycles(book),
    ...checkDays(book.ruleSet),
    ...checkTexts(book.ruleSet),
    ...checkValues(book),
  ]
}

function meaningOf(book: RuleBook, known: Known): readonly Finding[] {
  return [
    ...checkCaseAnswers(book),
    ...checkCaseOutcomes(book),
    ...prove(book),
    ...checkFormFields(proofOf(book), known),
    ...checkCoverage(proofOf(book)),
  ]
}

function isOfMeaning({ code }: Finding): boolean {
  return code.startsWith('case-') || provedErrors.includes(code)
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}
