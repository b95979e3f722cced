import { Icon } from '@/components/staff/icon'

export type PublishConditionsProps = {
  readonly hasChanges: boolean
  readonly errorCount: number
  /** Null: they cannot be run. */
  readonly failing: number | null
  readonly cases: number
  readonly isOutdated: boolean
}

/** What has to be true before anything is published. */
export function PublishConditions({ hasChanges, errorCount, failing, cases, isOutdated }: PublishConditionsProps) {
  const allPass = failing === 0
  return (
    <ul className="px-3.5 pb-3">
      <Condition name="変更" isMet={hasChanges}>
        {hasChanges ? '変えたところがあります' : '変えたところがありません'}
      </Condition>
      <Condition name="検証" isMet={errorCount === 0}>
        {errorCount === 0 ? '誤りなし' : `誤り${errorCount}件`}
      </Condition>
      <Condition name="事例" isMet={allPass}>
        {failing === null
          ? '計算できません'
          : allPass
            ? `${cases}件すべて合格`
            : `${cases}件のうち${failing}件が不合格`}
      </Condition>
      <Condition name="もとの版" isMet={!isOutdated}>
        {isOutdated ? '新しい版が公開されています' : '最新の版です'}
      </Condition>
    </ul>
  )
}

function Condition({
  name,
  isMet,
  children,
}: {
  readonly name: string
  readonly isMet: boolean
  readonly children: string
}) {
  return (
    <li className="grid min-h-13 grid-cols-[1.75rem_1fr] items-center gap-2 border-solid-gray-100 border-t leading-snug first:border-t-0">
      <span
        className={`grid size-6.5 place-items-center rounded-full border-2 ${isMet ? 'border-green-800 bg-green-800 text-white' : 'border-solid-gray-420 text-solid-gray-700'}`}
      >
        {isMet && <Icon name="check" label="できています" className="size-4 stroke-3" />}
      </span>
      <span>
        <b className="text-solid-gray-900">{name}</b>
        <span className="block text-dns-14N-130 text-solid-gray-700">{children}</span>
      </span>
    </li>
  )
}
