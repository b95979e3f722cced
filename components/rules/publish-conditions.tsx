import { Icon } from '@/components/staff/icon'
import type { Conditions } from '@/lib/rule-sets/pending'

export type PublishConditionsProps = { readonly conditions: Conditions }

/** What has to be true before anything is published. */
export function PublishConditions({ conditions }: PublishConditionsProps) {
  const { errorCount, isOutdated, isWaiting } = conditions
  return (
    <ul className="px-3.5 pb-3">
      {isOutdated && (
        <Condition name="もとの版" isMet={false}>
          新しい版が公開されています
        </Condition>
      )}
      <Condition name="検証" isMet={errorCount === 0}>
        {errorCount === 0 ? '誤りなし' : `誤り${errorCount}件`}
      </Condition>
      <Condition name="事例" isMet={conditions.failing === 0}>
        {caseWords(conditions)}
      </Condition>
      <Condition name="影響の確認" isMet={conditions.unseen?.length === 0} href="/admin/changes/impact">
        {impactWords(conditions)}
      </Condition>
      <Condition name="承認" isMet={false} isNow={isWaiting}>
        {isWaiting ? '承認を待っています' : '変えた人とは別の人'}
      </Condition>
    </ul>
  )
}

export function countMet({ errorCount, failing, unseen }: Conditions): number {
  return [errorCount === 0, failing === 0, unseen?.length === 0].filter(Boolean).length
}

function caseWords({ failing, cases }: Conditions): string {
  if (failing === null) return '計算できません'
  return failing === 0 ? `${cases}件すべて合格` : `${cases}件のうち${failing}件が不合格`
}

function impactWords({ unseen }: Conditions): string {
  if (unseen === null) return 'まだ計算していません'
  const [first] = unseen
  if (first === undefined) return '例を見ました'
  return unseen.length > 1 ? `${first}など${unseen.length}件の例がまだです` : `${first}の例がまだです`
}

type ConditionProps = {
  readonly name: string
  readonly isMet: boolean
  readonly isNow?: boolean
  readonly href?: string
  readonly children: string
}

function Condition({ name, isMet, isNow = false, href, children }: ConditionProps) {
  return (
    <li className="grid min-h-13 grid-cols-[1.75rem_1fr_auto] items-center gap-2 border-solid-gray-100 border-t leading-snug first:border-t-0">
      <span
        className={`grid size-6.5 place-items-center rounded-full border-2 ${isMet ? 'border-green-800 bg-green-800 text-white' : isNow ? 'border-blue-900' : 'border-solid-gray-420'}`}
      >
        {isMet && <Icon name="check" label="できています" className="size-4 stroke-3" />}
        {!isMet && isNow && <span className="size-2.5 rounded-full bg-blue-900" />}
      </span>
      <span>
        <b className="text-solid-gray-900">{name}</b>
        <span className="block text-dns-14N-130 text-solid-gray-700">{children}</span>
      </span>
      {href && !isMet && (
        <a
          href={href}
          className="grid min-h-9 items-center rounded-8 border border-blue-900 px-3 text-blue-900 text-dns-16B-130 hover:bg-blue-50 pointer-coarse:min-h-11"
        >
          見る
        </a>
      )}
    </li>
  )
}
