import { formatDay } from '@/lib/format/day'
import type { GuideResult } from '@/lib/rules/result'
import type { Situation } from '@/lib/rules/situation'
import { broughtField } from './field-names'
import { type InterviewFields, textOf } from './fields'

export type BringRow = {
  readonly field: string
  readonly name: string
  readonly note: string | null
  /** yes, no, or nothing yet. */
  readonly text: string
  /** What it is for and by when, said where it is missing. */
  readonly follows: string | null
}

/** 「今日お持ちですか」: what the procedures that are surely required ask for, each thing once. */
export function bringRows(result: GuideResult, { today }: Situation, fields: InterviewFields): readonly BringRow[] {
  const sure = new Map(
    result.procedures.filter(({ verdict }) => verdict === 'required').map(one => [one.procedure.id, one]),
  )
  return result.bring.flatMap(({ item, procedures, isUncertain }) => {
    const needing = procedures.flatMap(({ id }) => sure.get(id) ?? [])
    if (needing.length === 0) return []
    const field = broughtField(item.id)
    const text = textOf(fields, field)
    const names = needing.map(({ procedure }) => procedure.officialName.ja)
    const [on] = needing.flatMap(({ deadline }) => deadline?.on ?? []).toSorted()
    const until = on ? `期限は${formatDay(on, 'ja', { style: 'near', today })}です。` : ''
    return [
      {
        field,
        name: isUncertain ? `${item.name.ja}（要る場合）` : item.name.ja,
        note: item.note?.ja ?? null,
        text,
        follows: text === 'no' ? `${briefly(names)}に使います。${until}` : null,
      },
    ]
  })
}

function briefly(names: readonly string[]): string {
  const [first = '', ...others] = names
  return others.length > 0 ? `${first}ほか${others.length}件` : first
}
