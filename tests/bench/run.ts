import { type Figure, printFigures } from './figure'
import { installPeers } from './install-peers'

/** `npm run bench [-- suite …] [--json]`: prints what the README claims, so that anyone can repeat it. */
const suites: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  rules: async () => (await import('./rules/suite')).rulesSuite(),
  proofs: async () => (await import('./proofs/suite')).proofsSuite(),
  questions: async () => (await import('./questions/suite')).questionsSuite(),
  qr: async () => (await import('./qr/suite')).qrSuite(),
  forms: async () => (await import('./forms/suite')).formsSuite(),
  audit: async () => (await import('./audit/suite')).auditSuite(),
  counter: async () => (await import('./counter/suite')).counterSuite(),
  desk: async () => (await import('./desk/suite')).deskSuite(),
  pages: async () => (await import('./pages/suite')).pagesSuite(),
}

const args = process.argv.slice(2)
const asJson = args.includes('--json')
const wanted = args.filter(arg => !arg.startsWith('--'))
const unknown = wanted.filter(name => !(name in suites))
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}`)
  process.exit(1)
}

installPeers()
for (const name of wanted.length > 0 ? wanted : Object.keys(suites))
  printFigures((await suites[name]?.()) ?? [], asJson)
