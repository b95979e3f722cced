import { procedureSpecs } from '@/lib/rule-sets/entries/procedure-specs'
import { textKeys } from '@/lib/rule-sets/form-keys'
import type { Menus } from '@/lib/rule-sets/menus'
import type { EditorState } from '@/lib/rule-sets/procedure-editor'
import { ConditionRows } from './condition-rows'
import { ConditionTable } from './condition-table'
import { DeadlineFields } from './deadline-fields'
import { EntryFields } from './entry-fields'
import { Menu } from './menu'
import { NumberField } from './number-field'
import { PressButton } from './press-button'
import { TextFields } from './text-fields'

export type ProcedureFieldsProps = {
  readonly state: EditorState
  readonly menus: Menus
}

/** Everything of a procedure that is edited here, in the order of the work. */
export function ProcedureFields({ state, menus }: ProcedureFieldsProps) {
  const { form, problems, look } = state
  const { fields } = form
  const per = fields.per === 'member' ? 'member' : 'household'
  return (
    <>
      <Section id="condition" title="必要になる条件">
        <ConditionRows
          root="requiredWhen"
          parts={form.conditions.requiredWhen ?? []}
          per={per}
          menus={menus}
          problems={problems}
        />
        {look.table && (
          <details>
            <summary className="min-h-9 text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">
              表で見る・直す（{look.table.rows.length}行）
            </summary>
            <ConditionTable table={look.table} />
          </details>
        )}
        <p className="flex flex-wrap items-center gap-1.5">
          当てはまる人にとって
          <Menu name="need" value={fields.need ?? ''} label="必要の度合い" choices={needChoices} />
          の手続き
        </p>
      </Section>
      <Section id="deadline" title="期限">
        <DeadlineFields form={form} per={per} menus={menus} problems={problems} examples={look.examples} />
      </Section>
      <Section id="fee" title="手数料">
        <Fee state={state} />
      </Section>
      <Section id="words" title="言葉">
        <TextFields at="title" label="題名" hint="住民がすること" fields={fields} problems={problems} />
        <TextFields at="officialName" label="正式な名前" fields={fields} problems={problems} />
        <TextFields at="whoCanFile" label="届け出できる人" fields={fields} problems={problems} />
        <TextFields
          at="risk"
          label="しないとどうなるか"
          hint="なければ空けておく"
          fields={fields}
          problems={problems}
        />
        <TextList list="notes" label="備考" state={state} />
        <TextList list="unchecked" label="たずねない条件" state={state} />
      </Section>
      <Section id="others" title="対象・持ち物・窓口・根拠">
        <EntryFields specs={procedureSpecs} form={form} per={per} menus={menus} problems={problems} />
      </Section>
    </>
  )
}

const needChoices = [
  { value: 'must', label: '必要' },
  { value: 'optional', label: '希望する人だけ' },
]

function Section({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: React.ReactNode
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-4 gap-3 border-solid-gray-200 border-t py-4 first-of-type:border-t-0"
    >
      <h2 id={`${id}-title`} className="text-dns-17B-130">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Fee({ state: { form, problems } }: { readonly state: EditorState }) {
  const problem = problems.find(({ field }) => field === 'fee.amountYen')
  const value = form.fields['fee.value']
  if (value) {
    return (
      <>
        <input type="hidden" name="fee.value" value={value} />
        <p>金額は、日付で変わる「{value}」のとおり。</p>
        <TextFields at="fee.text" label="住民に見せる手数料の言葉" fields={form.fields} problems={problems} />
      </>
    )
  }
  return (
    <>
      <p className="flex flex-wrap items-center gap-1.5">
        <NumberField
          name="fee.amountYen"
          value={form.fields['fee.amountYen'] ?? ''}
          label="金額（円）"
          isWrong={problem !== undefined}
        />
        円
        <span className="text-dns-14N-130 text-solid-gray-700">
          無料なら0。まだわからなければ空けておく（担当課確認）
        </span>
      </p>
      {problem && <p className="font-bold text-red-900">＊{problem.message}</p>}
      <TextFields at="fee.text" label="住民に見せる手数料の言葉" fields={form.fields} problems={problems} />
    </>
  )
}

function TextList({
  list,
  label,
  state: { form, problems },
}: {
  readonly list: 'notes' | 'unchecked'
  readonly label: string
  readonly state: EditorState
}) {
  return (
    <div className="grid gap-2">
      {textKeys(list, form).map((key, index) => (
        <TextFields
          key={key}
          at={`${list}.${key}`}
          label={`${label} ${index + 1}`}
          hint="空けておくと、保存のときに消えます"
          fields={form.fields}
          problems={problems}
        />
      ))}
      <p>
        <PressButton value={`text:add:${list}`} icon="plus">{`${label}を足す`}</PressButton>
      </p>
    </div>
  )
}
