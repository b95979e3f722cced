import type { Metadata } from 'next'
import { ChoosePanel } from '@/components/exchange/choose-panel'
import { exchangeSaidSentences, isExchangeSaid } from '@/components/exchange/exchange-said'
import { ExportPanel } from '@/components/exchange/export-panel'
import { ImportPanel } from '@/components/exchange/import-panel'
import { Notice } from '@/components/staff/notice'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { todayInJapan } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { previewImport } from '@/lib/rule-sets/exchange'
import { shownMark } from '@/lib/rule-sets/exchange-file'
import { versionList } from '@/lib/rule-sets/version-list'
import { type Query, wordIn } from '../query'
import { giveUp, takeIn, takeInPublished } from './actions'

export const metadata: Metadata = { title: '規則のやり取り' }

export default async function ExchangePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { actor } = await requireStaff(permissions.rules)
  const query = await searchParams
  const id = wordIn(query, 'import')
  const view = id === '' ? null : await previewImport(id, actor)
  const said = id !== '' && !view ? 'gone' : wordIn(query, 'said')
  const versions = await versionList(todayInJapan())
  const { isCounterOnly } = config()

  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-300 content-start gap-3 p-3 lg:grid-cols-[minmax(0,1fr)_24rem]"
    >
      <div className="grid gap-2 px-1 pt-1 lg:col-span-2">
        {isExchangeSaid(said) && (
          <Notice kind={exchangeSaidSentences[said].kind}>{exchangeSaidSentences[said].text}</Notice>
        )}
        <h1 className="text-std-24B-150">規則のやり取り</h1>
        <p>ルールセットを1つのファイルにして、窓口専用のサーバーや、ほかの市のシステムとやり取りします。</p>
      </div>
      {view && (
        <ImportPanel
          view={view}
          isCounterOnly={isCounterOnly}
          takeIn={takeIn.bind(null, id, view.kind === 'ready' ? view.startedFrom : '')}
          takeInPublished={takeInPublished.bind(null, id)}
          giveUp={giveUp.bind(null, id)}
        />
      )}
      <ExportPanel versions={versions.map(one => ({ ...one, mark: shownMark(one.contentHash) }))} />
      <ChoosePanel isCounterOnly={isCounterOnly} />
    </main>
  )
}
