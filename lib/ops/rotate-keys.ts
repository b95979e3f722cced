import { report } from './report'
import { withSurroundings } from './with-surroundings'

/**
 * `npm run rotate-keys`: after a new key was put first in NAVI_MASTER_KEYS. The old one may leave the list afterwards, once every
 * terminal that has a name and every resident's screen was used again.
 */
await report(() =>
  withSurroundings(async () => {
    const { rotateDraftKeys } = await import('@/lib/db/draft-upkeep')
    const { rotateInterviewKeys } = await import('@/lib/db/interview-upkeep')
    const { rotateSecondFactorKeys } = await import('@/lib/db/second-factors')
    const factors = await rotateSecondFactorKeys()
    const drafts = await rotateDraftKeys({ staffId: null, terminal: 'command' })
    const unopenable = [...drafts.unopenable, ...(await rotateInterviewKeys()), ...factors.unopenable]
    console.log(`${drafts.rotated}件の下書きの鍵を、新しい鍵で包み直しました。`)
    console.log('端末の名前は次のログインで、住民の画面は次に使われたときに、新しい鍵に移ります。')
    console.log(`${factors.rotated}人の二段階認証の鍵を、新しい鍵で封じ直しました。`)
    // Under the new key, so that the old one is needed for no verification.
    const { sealAudit } = await import('@/lib/db/audit-chain')
    await sealAudit()
    if (unopenable.length === 0) return 0
    console.error(`${unopenable.length}件は、設定されているどの鍵でも開けません。古い鍵を外さないでください。`)
    for (const id of unopenable) console.error(`  ${id}`)
    return 1
  }),
)
