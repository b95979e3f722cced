import type { Metadata } from 'next'
import { exportsSaidSentences, isExportsSaid } from '@/components/exports/exports-said'
import { ProfileTable } from '@/components/exports/profile-table'
import { TokenPanel } from '@/components/exports/token-panel'
import { Notice } from '@/components/staff/notice'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { addDays } from '@/lib/calendar/local-date'
import { now, todayInJapan } from '@/lib/config/clock'
import { listProfiles, listRetiredProfiles } from '@/lib/db/export-profiles'
import { listTokens } from '@/lib/db/export-tokens'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { shownToken } from '@/lib/export-profiles/token-list'
import { type Query, wordIn } from '../query'
import { copy, retire, sendToken } from './actions'

export const metadata: Metadata = { title: '連携の様式' }

export default async function ExportsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(permissions.exports)
  const today = todayInJapan()
  const [profiles, retired, tokens, { ruleSet }, query] = await Promise.all([
    listProfiles(),
    listRetiredProfiles(),
    listTokens(),
    ruleSetInForce(today),
    searchParams,
  ])
  const said = wordIn(query, 'said')
  const departments = new Map(ruleSet.departments.map(({ id, name }) => [id, name.ja]))

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      {isExportsSaid(said) && <Notice kind={exportsSaidSentences[said].kind}>{exportsSaidSentences[said].text}</Notice>}
      <div className="grid gap-2 px-1 pt-1">
        <h1 className="text-std-24B-150">連携の様式</h1>
        <p>住民記録などのシステムに渡すファイルの項目です。変えると、窓口の次の書き出しから使われます。</p>
      </div>
      <ProfileTable title="使っている様式" profiles={profiles} departments={departments} copy={copy} retire={retire} />
      {retired.length > 0 && (
        <ProfileTable title="使わない様式" profiles={retired} departments={departments} copy={copy} retire={retire} />
      )}
      <TokenPanel
        tokens={tokens.map(token => shownToken(token, departments, now()))}
        departments={ruleSet.departments
          .filter(one => one.isCity)
          .map(({ id: value, name }) => ({ value, name: name.ja }))}
        expiresOn={addDays(today, 365)}
        send={sendToken}
      />
    </main>
  )
}
