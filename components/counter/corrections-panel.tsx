import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import type { CorrectionRow } from '@/lib/counter/corrections'
import { namesakes } from '@/lib/counter/decide-correction'
import type { DraftView } from '@/lib/counter/draft-view'
import type { Field, FieldGroup } from '@/lib/counter/field'
import { CorrectionForm } from './correction-form'
import type { DraftActions, PlainAction } from './draft-actions'
import { editableOf } from './editable'
import { SmallButton } from './small-button'
import { TimeOfDay } from './time'

export type CorrectionsPanelProps = {
  readonly view: DraftView
  readonly editing: Field | null
  readonly actions: DraftActions
}

export function CorrectionsPanel({ view, editing, actions }: CorrectionsPanelProps) {
  const { corrections, groups, draft } = view
  const canEdit = draft.completedAt === null
  return (
    <Panel
      title="訂正"
      id="corrections"
      note={`${corrections.length}件`}
      aside={canEdit && !editing && <FieldChooser groups={groups} />}
    >
      {canEdit && editing && (
        <CorrectionForm
          key={editing.path}
          action={actions.correct}
          field={editableOf(editing)}
          whose={groups.find(({ fields }) => fields.includes(editing))?.title ?? ''}
          others={namesakes(editing, groups).map(({ path, isSamePart }) => ({
            path,
            label: isSamePart ? `${ownerOf(groups, path)} さんも` : labelOf(groups, path),
            isLikely: !path.endsWith('familyRegisterHead'),
          }))}
        />
      )}
      {corrections.length > 0 && (
        <section
          aria-label="訂正の一覧"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
          className="max-h-40 overflow-y-auto focus-visible:-outline-offset-4"
        >
          <Corrections rows={corrections} undo={canEdit ? actions.undo : null} />
        </section>
      )}
    </Panel>
  )
}

/** F3: every field of the draft in one list; typing its first letters finds it. */
function FieldChooser({ groups }: { groups: readonly FieldGroup[] }) {
  return (
    <form method="get" className="flex items-center gap-2">
      <KeyCap>F3</KeyCap>
      <label htmlFor="edit" className="sr-only">
        訂正する項目
      </label>
      <select
        id="edit"
        name="edit"
        data-shortcut="F3"
        className="h-9 w-56 rounded-8 border border-solid-gray-600 bg-white px-2 text-solid-gray-900 pointer-coarse:h-11"
      >
        {groups.map(group => (
          <optgroup key={group.title} label={group.title}>
            {group.fields.map(({ path, label }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <SmallButton>訂正する</SmallButton>
    </form>
  )
}

const cell = 'border-b border-solid-gray-100 px-2 py-1 first:pl-3.5 last:pr-3.5'

function Corrections({ rows, undo }: { rows: readonly CorrectionRow[]; undo: PlainAction | null }) {
  return (
    <table className="w-full text-left text-dns-16N-130">
      <thead className="text-dns-14N-130 text-solid-gray-700">
        <tr className="[&>th]:border-solid-gray-200 [&>th]:border-b [&>th]:px-2 [&>th]:py-0.5 [&>th]:font-normal [&>th]:first:pl-3.5">
          <th scope="col">項目</th>
          <th scope="col">住民の入力</th>
          <th scope="col">職員の訂正</th>
          <th scope="col">根拠・だれが</th>
          <th scope="col">
            <span className="sr-only">元に戻す</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.paths.join()}>
            <th scope="row" className={`whitespace-nowrap font-normal ${cell}`}>
              {row.label}
            </th>
            <td className={`text-solid-gray-700 ${cell}`}>{row.from || '未入力'}</td>
            <td className={`font-bold ${cell}`}>
              <span className="flex items-center gap-1.5">
                <Icon name="arrow" className="size-4.5 text-solid-gray-600" />
                <mark>{row.to || '空欄'}</mark>
              </span>
            </td>
            <td className={cell}>
              {row.ground}
              <span className="block whitespace-nowrap text-dns-14N-130 text-solid-gray-700">
                {row.by} <TimeOfDay at={row.at} />
              </span>
            </td>
            <td className={`w-10 ${cell}`}>{undo && <Undo row={row} action={undo} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Undo({ row, action }: { row: CorrectionRow; action: PlainAction }) {
  return (
    <form action={action}>
      {row.paths.map(path => (
        <input key={path} type="hidden" name="path" value={path} />
      ))}
      <SmallButton aria-label={`${row.label}を住民の入力に戻す`}>
        <Icon name="undo" />
      </SmallButton>
    </form>
  )
}

function ownerOf(groups: readonly FieldGroup[], path: string): string {
  return groups.find(({ fields }) => fields.some(field => field.path === path))?.title ?? ''
}

function labelOf(groups: readonly FieldGroup[], path: string): string {
  const group = groups.find(({ fields }) => fields.some(field => field.path === path))
  const label = group?.fields.find(field => field.path === path)?.label ?? ''
  return group && group.person !== null ? `${group.title}の${label}も` : `${label}も`
}
