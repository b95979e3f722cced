import type { FieldSpec } from '@/lib/rule-sets/entries/field-spec'
import type { Choice } from '@/lib/rule-sets/menus'
import { DayField } from './day-field'
import type { FieldProps } from './entry-fields'
import { Menu } from './menu'
import { NumberField } from './number-field'

/** A fact and one of its answers. */
export function AnswerFields({ spec, at, form, menus, problems }: FieldProps<Extract<FieldSpec, { kind: 'answer' }>>) {
  const [fact, value] = [form.fields[`${at}.fact`] ?? '', form.fields[`${at}.value`] ?? '']
  const mine = problems.filter(({ field }) => field.startsWith(`${at}.`))
  const shared = { name: `${at}.value`, value, label: '答え' }
  const kind = menus.factKinds[fact]
  return (
    <div>
      <div className="flex flex-wrap items-center gap-1.5">
        <Menu name={`${at}.fact`} value={fact} label="何について" look="subject" choices={menus.facts[spec.per]} />が
        {kind === 'day' && <DayField {...shared} />}
        {kind === 'count' && <NumberField {...shared} />}
        {(kind === 'choice' || kind === 'yes-no') && (
          <Menu key={fact} {...shared} choices={[...(menus.answers[fact] ?? []), notKnown]} />
        )}
      </div>
      {mine.map(({ field, message }) => (
        <p key={field} className="font-bold text-red-900">
          ＊{message}
        </p>
      ))}
    </div>
  )
}

const notKnown: Choice = { value: 'unknown', label: 'わからない' }
