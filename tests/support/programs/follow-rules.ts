import { localDate } from '@/lib/calendar/local-date'
import { ruleSetInForce } from '@/lib/db/rule-sets'

/** Another process of the application: tells which version is in force on a day, again and again, until it is ended. */
const day = localDate(process.argv[2] ?? '')

let last = 0
for (;;) {
  const { version } = await ruleSetInForce(day)
  if (version !== last) process.stdout.write(`${JSON.stringify({ version })}\n`)
  last = version
  await new Promise(resolve => setTimeout(resolve, 20))
}
