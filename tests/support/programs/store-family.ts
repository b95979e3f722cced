import { prepareSurroundings } from '@/lib/ops/surroundings'

// Into the database of a server that is running, and must go on running: nothing is stopped at the end.
await prepareSurroundings()
const { ruleSetInForce } = await import('@/lib/db/rule-sets')
const { todayInJapan } = await import('@/lib/config/clock')
const { aFamilyMovingIn } = await import('@/tests/support/a-family')
const { aStoredDraft } = await import('@/tests/support/stored-drafts')

const { version } = await ruleSetInForce(todayInJapan())
const { id, receiptCode } = await aStoredDraft({ content: aFamilyMovingIn(), ruleSetVersion: version })
process.stdout.write(`${JSON.stringify({ id, receiptCode })}\n`, () => process.exit(0))
