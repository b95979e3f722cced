import { todayInJapan } from '@/lib/config/clock'
import { forResidents } from '@/lib/config/counter-only'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { describeGuide } from '@/lib/guide-api/describe'
import { json, mistakes, preflight, readJson } from '@/lib/guide-api/json'
import { readGuideRequest, requestedDay } from '@/lib/guide-api/read-request'
import { respondTo } from '@/lib/guide-api/respond'
import { bookOf } from '@/lib/rules/book'
import { Language } from '@/lib/rules/schema'

export const GET = forResidents(describe)
export const POST = forResidents(guide)
export const OPTIONS = forResidents(preflight)

async function describe(request: Request) {
  const language = Language.safeParse(new URL(request.url).searchParams.get('lang') ?? 'ja')
  if (!language.success)
    return mistakes([{ path: 'lang', message: 'lang は ja、ja-easy、en のどれかにしてください。' }])
  const { ruleSet, version } = await ruleSetInForce(todayInJapan())

  return json(describeGuide(bookOf(ruleSet), version, language.data))
}

async function guide(request: Request) {
  const read = await readJson(request)
  if ('refused' in read) return read.refused
  const today = todayInJapan()
  const { ruleSet } = await ruleSetInForce(requestedDay(read.body) ?? today)
  const book = bookOf(ruleSet)
  const asked = readGuideRequest(read.body, book, today)

  return 'errors' in asked ? mistakes(asked.errors) : json(respondTo(book, asked.situation, asked.language))
}
