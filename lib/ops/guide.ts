import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { dayInJapan } from '@/lib/config/clock'
import { readGuideRequest } from '@/lib/guide-api/read-request'
import { respondTo } from '@/lib/guide-api/respond'
import type { GuideResponse } from '@/lib/guide-api/schema'
import { bookOf } from '@/lib/rules/book'

/** `npm run guide -- --event moving-in --answers file.json [--today YYYY-MM-DD] [--lang en] [--json]`: what a citizen would get. */
const usage =
  'npm run guide -- --event <できごと>（いくつでも） [--answers <答えのファイル.json>] [--today YYYY-MM-DD] [--lang ja|ja-easy|en] [--json]'

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    event: { type: 'string', multiple: true },
    answers: { type: 'string' },
    today: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  },
})

const book = bookOf(ruleSet)
if (values.help) {
  const events = ruleSet.events.map(({ id, title }) => `  ${id}  ${title.ja}`)
  console.log([usage, '', 'できごと', ...events].join('\n'))
  process.exit(0)
}
const body = {
  events: values.event ?? [],
  answers: values.answers ? JSON.parse(readFileSync(values.answers, 'utf8')) : {},
  ...(values.today ? { today: values.today } : {}),
  ...(values.lang ? { lang: values.lang } : {}),
}
const asked = readGuideRequest(body, book, dayInJapan(new Date()))
if ('errors' in asked) {
  for (const { path, message } of asked.errors) console.error(`${path}: ${message}`)
  process.exit(1)
}
const response = respondTo(book, asked.situation, asked.language)
console.log(values.json ? JSON.stringify(response, null, 2) : inWords(response, asked.situation.today))

function inWords(answer: GuideResponse, today: LocalDate): string {
  if (answer.status === 'ask') {
    const options = answer.question.options.map(({ id, label }) => `  ${id}  ${label}`)
    return [`${answer.question.title}（${answer.question.id}、あと最大${answer.remainingAtMost}問）`, ...options].join(
      '\n',
    )
  }
  const lines = answer.procedures.map(({ title, verdict, because, law, deadline, place, need, toCheck }) => {
    const mark = need === 'optional' ? '希望する方' : verdict === 'required' ? '必要' : '要確認'
    return [
      `${mark}  ${title}`,
      `      ${because}（${law}）`,
      ...toCheck.map(({ name, how }) => `      「${name}」：${how ?? '窓口で確かめます。'}`),
      `      ${deadlineLine(deadline)}  ${place.department}`,
      ...(deadline?.lateClaim ? [`      ${deadline.lateClaim.text}`] : []),
    ].join('\n')
  })
  const skipped = answer.notRequired.map(({ title, because, law }) => `不要    ${title}\n      ${because}（${law}）`)
  return [
    `${today} の規則で調べました`,
    ...answer.visit.trips.map(({ on }) => `市役所へ行く日（おすすめ） ${on}`),
    ...lines,
    '',
    '持ち物',
    ...answer.bring.map(({ name, because, certain }) => `  ${name}${certain ? '' : '（必要なとき）'}  ${because}`),
    '',
    ...skipped,
  ].join('\n')
}

type Deadline = Extract<GuideResponse, { status: 'done' }>['procedures'][number]['deadline']

/** The legal day, and beside it the one on which it is best done. */
function deadlineLine(deadline: Deadline): string {
  if (!deadline) return '期限なし'
  const better = deadline.recommendedDate ? `（おすすめ ${deadline.recommendedDate}）` : ''
  return `${deadline.date ? `期限 ${deadline.date}` : deadline.text}${better}`
}
