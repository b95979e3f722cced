import type { Metadata } from 'next'
import { WeightsForm } from '@/components/rules/weights-form'
import { Notice } from '@/components/staff/notice'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { latestWeights } from '@/lib/db/resident-weights'
import { formatInstant } from '@/lib/format/instant'
import { evenCityWeights } from '@/lib/residents/city-weights'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { typedWeights, weightSections } from '@/lib/rule-sets/weights-form'
import type { Query } from '../../../query'
import { save } from './actions'

export const metadata: Metadata = { title: '作った住民の割合' }

export default async function ResidentsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(administratorRoles)
  const [stored, { base }, query] = await Promise.all([latestWeights(), ruleSetBeingEdited(), searchParams])
  const typed = typedWeights(stored?.weights ?? evenCityWeights)

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      {query.saved !== undefined && (
        <Notice kind="success">保存しました。影響をもう一度計算すると、この割合になります。</Notice>
      )}
      <div>
        <h1 className="text-std-24B-150">作った住民の割合</h1>
        <p className="text-solid-gray-700">
          影響の計算は、実在しない人で行います。市の統計の割合を入れると、市に近い人数になります。
          {stored
            ? `${stored.by.displayName}が${formatInstant(stored.at)}に保存しました。`
            : 'まだだれも入れていないので、どれも同じ割合です。'}
        </p>
      </div>
      <WeightsForm sections={weightSections(base.ruleSet)} initial={{ typed, problems: [] }} save={save} />
      <a href="/admin/changes/impact" className="text-blue-1000 underline underline-offset-3">
        影響の確認に戻る
      </a>
    </main>
  )
}
