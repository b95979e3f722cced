import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import type { ProcedureRow } from '@/lib/counter/procedure-rows'
import type { Column } from './procedures-panel'
import { Tag, VerdictTag, verdictWord } from './tag'
import { TimeOfDay } from './time'

export type ProcedureBodyProps = {
  readonly row: ProcedureRow
  readonly people: readonly Column[]
  readonly isSelected: boolean
  /** Not once the whole is completed. */
  readonly canDecide: boolean
}

/** One form for all procedures: each button says which one it is for. */
export const decideForm = 'decide-procedure'

/**
 * A procedure is a choice in a radio group: ↑ and ↓ walk through them, and the chosen one shows its reason, with or without
 * script.
 */
export function ProcedureBody({ row, people, isSelected, canDecide }: ProcedureBodyProps) {
  const isOff = row.verdict === 'not-required'
  return (
    <tbody data-off={isOff || undefined} className="group has-checked:bg-blue-50 data-off:text-solid-gray-700">
      <tr className="h-11 [&>*]:border-solid-gray-100 [&>*]:border-b [&>*]:px-1 group-has-checked:[&>*]:border-b-0">
        <td className="pl-3.5! group-has-checked:shadow-[inset_4px_0_0_var(--color-blue-900)]">
          <input
            key={String(isSelected)}
            type="radio"
            name="procedure"
            id={`procedure-${row.id}`}
            defaultChecked={isSelected}
            data-shortcut={isSelected ? 'F4' : undefined}
            className="sr-only"
          />
          <VerdictTag verdict={row.verdict} />
        </td>
        <th scope="row" className="py-1 font-normal">
          <label
            htmlFor={`procedure-${row.id}`}
            className="block cursor-pointer rounded-4 outline-offset-2 group-has-[:focus-visible:is(input)]:outline-4 group-has-[:focus-visible:is(input)]:outline-black"
          >
            <span className="block font-bold text-dns-16B-130 text-solid-gray-900 group-data-off:font-normal group-data-off:text-solid-gray-700">
              {row.name}
            </span>
            <span className="block truncate text-dns-14N-130 text-solid-gray-700 group-has-checked:whitespace-normal">
              <Change row={row} />
              {row.because}
            </span>
          </label>
        </th>
        <PersonCells row={row} people={people} />
        <td className="whitespace-nowrap text-right">
          <b data-over={row.deadline.isOver || undefined} className="text-solid-gray-900 data-over:text-orange-1000">
            {row.deadline.isOver && <span className="text-dns-14B-130">過ぎた </span>}
            {row.deadline.short}
          </b>
        </td>
        <td className="pr-3! text-center">{!isOff && <Toggle row={row} canDecide={canDecide} />}</td>
      </tr>
      <tr className="hidden group-has-checked:table-row">
        <td colSpan={people.length + 4} className="border-solid-gray-100 border-b pr-3.5 pb-2.5 pl-23">
          <Detail row={row} canDecide={canDecide && !isOff} />
        </td>
      </tr>
    </tbody>
  )
}

function Change({ row: { changedFrom, verdict } }: Pick<ProcedureBodyProps, 'row'>) {
  if (!changedFrom) return null
  return (
    <mark className="mr-1.5">
      訂正で{verdictWord(changedFrom)}から{verdictWord(verdict)}に
    </mark>
  )
}

function PersonCells({ row, people }: Pick<ProcedureBodyProps, 'row' | 'people'>) {
  if (row.concerns.length === 0 && row.uncertainFor.length === 0)
    return (
      <td colSpan={people.length} className="text-center text-dns-14N-130 text-solid-gray-700">
        {row.verdict === 'not-required' ? '' : '世帯'}
      </td>
    )
  return people.map(({ index }) => (
    <td key={index}>
      <PersonMark state={row.concerns.includes(index) ? 'yes' : row.uncertainFor.includes(index) ? 'unclear' : 'no'} />
    </td>
  ))
}

function PersonMark({ state }: { state: 'yes' | 'unclear' | 'no' }) {
  if (state === 'unclear') return <Icon name="question" label="要確認" className="mx-auto size-4.5 text-yellow-1200" />
  if (state === 'no') return <Icon name="minus" label="対象外" className="mx-auto size-4.5 text-solid-gray-420" />
  return (
    <span className="block">
      <span className="mx-auto block size-2.5 rounded-full bg-blue-900 forced-colors:border-5" />
      <span className="sr-only">対象</span>
    </span>
  )
}

function Toggle({ row, canDecide }: Pick<ProcedureBodyProps, 'row' | 'canDecide'>) {
  const box = 'mx-auto grid size-6.5 place-items-center rounded-6 border-2 pointer-coarse:size-11'
  const look = row.completed ? 'border-green-800 bg-green-800 text-white' : 'border-solid-gray-420 bg-white'
  if (!canDecide)
    return (
      <span className={`${box} ${look}`}>
        {row.completed && <Icon name="check" label="完了" className="size-4.5" />}
      </span>
    )
  return (
    <button
      type="submit"
      form={decideForm}
      name={row.completed ? 'reopen' : 'complete'}
      value={row.id}
      aria-label={row.completed ? `${row.name}を未完了に戻す` : `${row.name}を完了にする`}
      className={`${box} ${look} hover:border-blue-900`}
    >
      {row.completed && <Icon name="check" className="size-4.5" />}
    </button>
  )
}

function Detail({ row, canDecide }: Pick<ProcedureBodyProps, 'row' | 'canDecide'>) {
  return (
    <div className="grid gap-1 text-dns-14N-130 text-solid-gray-800 leading-150">
      {row.deadline.long && <p>期限：{row.deadline.long}</p>}
      {row.bring.length > 0 && <p>持ち物：{row.bring.join('、')}</p>}
      <p>
        {row.department}　{row.law}
      </p>
      {row.unconfirmed.length > 0 && (
        <p>
          <Tag look="ask" icon="question">
            担当課確認
          </Tag>
          　{row.unconfirmed.join('・')}
        </p>
      )}
      {row.completed ? (
        <p className="font-bold text-green-900">
          <TimeOfDay at={row.completed.at} /> {row.completed.by}が完了にしました。
        </p>
      ) : (
        canDecide && <CompleteButton row={row} />
      )}
    </div>
  )
}

function CompleteButton({ row }: Pick<ProcedureBodyProps, 'row'>) {
  return (
    <div>
      <Button
        form={decideForm}
        name="complete"
        value={row.id}
        data-shortcut="F9"
        className="min-h-9! pointer-coarse:min-h-11!"
      >
        この手続きを完了にする
        <KeyCap>F9</KeyCap>
      </Button>
    </div>
  )
}
