import { report } from './report'
import { withSurroundings } from './with-surroundings'

const dayMs = 24 * 60 * 60 * 1000

/** `npm run purge`, once a day: what has reached its end is removed, and how much it was is said. */
await report(() =>
  withSurroundings(async () => {
    const { addMonths } = await import('@/lib/calendar/local-date')
    const { todayInJapan } = await import('@/lib/config/clock')
    const { config } = await import('@/lib/config/config')
    const { deleteCountsBefore } = await import('@/lib/db/answer-counts')
    const { deleteExpiredDrafts } = await import('@/lib/db/draft-upkeep')
    const { deleteExpiredInterviews } = await import('@/lib/db/interview-upkeep')
    const { deleteStaleRateLimits } = await import('@/lib/db/rate-limits')
    const { dropAbandonedImports } = await import('@/lib/db/rule-set-imports')
    const { deleteStaleSessions } = await import('@/lib/db/sessions')
    const drafts = await deleteExpiredDrafts({ staffId: null, terminal: 'command' })
    const interviews = await deleteExpiredInterviews({ staffId: null, terminal: 'command' })
    const limits = await deleteStaleRateLimits(new Date(Date.now() - dayMs))
    const sessions = await deleteStaleSessions(new Date(Date.now() - 7 * dayMs))
    const counts = await deleteCountsBefore(addMonths(todayInJapan(), -config().keepCountsMonths).slice(0, 7))
    const imports = await dropAbandonedImports()
    console.log('保存期間を過ぎたものを消しました。')
    console.log(`  受け付けなかった下書き  ${drafts.neverFetched}`)
    console.log(`  受け付けた下書き        ${drafts.received}`)
    console.log(`  取り下げられた下書き    ${drafts.withdrawn}`)
    console.log(`  聞き取り                ${interviews}`)
    console.log(`  職員の古いログイン      ${sessions}`)
    console.log(`  回数制限の古い記録      ${limits}`)
    console.log(`  答えの古い集計          ${counts}`)
    console.log(`  取り込まなかったファイル  ${imports}`)
    return 0
  }),
)
