import { deadlineKeys, type ProcedureForm, ruleKeys } from '@/lib/rule-sets/form-keys'
import type { Menus } from '@/lib/rule-sets/menus'
import type { Problem } from '@/lib/rule-sets/problem'
import type { Fact } from '@/lib/rules/schema'
import { ConditionRows } from './condition-rows'
import { DayField } from './day-field'
import { DeadlineRule } from './deadline-rule'
import { Menu } from './menu'
import { PressButton } from './press-button'
import { TextFields } from './text-fields'

export type DeadlineFieldsProps = {
  readonly form: ProcedureForm
  readonly per: Fact['per']
  readonly menus: Menus
  readonly problems: readonly Problem[]
  /** By deadline and rule, in order. */
  readonly examples: readonly (readonly (string | null)[])[]
}

/** Every deadline of a procedure: how it is counted, when it holds, and the words for it. */
export function DeadlineFields(props: DeadlineFieldsProps) {
  return (
    <div className="grid gap-4">
      {deadlineKeys(props.form).map((key, index) => (
        <Deadline key={key} {...props} deadline={key} dayExamples={props.examples[index] ?? []} />
      ))}
      <p>
        <PressButton value="deadline:add:" icon="plus">
          期限を足す
        </PressButton>
      </p>
    </div>
  )
}

type DeadlineProps = DeadlineFieldsProps & {
  readonly deadline: string
  readonly dayExamples: readonly (string | null)[]
}

function Deadline(props: DeadlineProps) {
  const { form, per, menus, problems, deadline, dayExamples } = props
  const at = `deadlines.${deadline}`
  const when = form.conditions[`${at}.when`]
  const rules = ruleKeys(deadline, form)
  return (
    <div className="grid gap-2 rounded-12 border border-solid-gray-200 p-3">
      {when ? (
        <div>
          <p className="text-solid-gray-700">次のときの期限</p>
          <ConditionRows root={`${at}.when`} parts={when} per={per} menus={menus} problems={problems} />
        </div>
      ) : null}
      {rules.length > 1 && <p className="text-solid-gray-700">次のうち、いちばん早い日まで</p>}
      {rules.map((rule, index) => (
        <DeadlineRule
          key={rule}
          at={`${at}.rules.${rule}`}
          example={dayExamples[index] ?? null}
          fields={form.fields}
          per={per}
          menus={menus}
          problems={problems}
        />
      ))}
      <p className="flex flex-wrap items-center gap-1.5">
        <Menu
          name={`${at}.notBefore`}
          value={form.fields[`${at}.notBefore`] ?? ''}
          label="いつから出せるか"
          blank="いつでも"
          choices={menus.days[per]}
        />
        {form.fields[`${at}.notBefore`] === 'calendar' ? (
          <DayField
            name={`${at}.calendarDay`}
            value={form.fields[`${at}.calendarDay`] ?? ''}
            label="いつから出せるか（暦の日）"
          />
        ) : (
          <input type="hidden" name={`${at}.calendarDay`} value={form.fields[`${at}.calendarDay`] ?? ''} />
        )}
        から出せる
      </p>
      <input type="hidden" name={`${at}.kept`} value={form.fields[`${at}.kept`] ?? ''} />
      {form.fields[`${at}.kept`] && (
        <p className="text-solid-gray-700">受け付け始め・勧める日・月ごとの手当の決まりは、そのまま残ります。</p>
      )}
      <TextFields at={`${at}.text`} label="住民に見せる期限の言葉" fields={form.fields} problems={problems} />
      <TextFields
        at={`${at}.loss`}
        label="遅れると失うもの"
        hint="なければ空けておく"
        fields={form.fields}
        problems={problems}
      />
      <p className="flex flex-wrap gap-x-4">
        {when ? (
          <PressButton value={`deadline:remove-when:${deadline}`} icon="close">
            いつもこの期限にする
          </PressButton>
        ) : (
          <PressButton value={`deadline:add-when:${deadline}`} icon="plus">
            この期限になる条件を足す
          </PressButton>
        )}
        <PressButton value={`deadline:remove:${deadline}`} icon="close">
          この期限を取り除く
        </PressButton>
      </p>
    </div>
  )
}
