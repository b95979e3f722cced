import { prepareSurroundings } from '@/lib/ops/surroundings'

// Into the database of a server that is running, and must go on running: nothing is stopped at the end.
await prepareSurroundings()
const { ruleSetInForce } = await import('@/lib/db/rule-sets')
const { todayInJapan } = await import('@/lib/config/clock')
const { aFamilyInsuredByTheCity, aFamilyMovingIn } = await import('@/tests/support/a-family')
const { aStoredDraft } = await import('@/tests/support/stored-drafts')

const { version } = await ruleSetInForce(todayInJapan())
const content = process.argv.includes('insured-by-the-city') ? aFamilyInsuredByTheCity() : aFamilyMovingIn()
const { id, receiptCode } = await aStoredDraft({ content, ruleSetVersion: version })
process.stdout.write(`${JSON.stringify({ id, receiptCode })}\n`, () => process.exit(0))
