import { namesakes } from '@/lib/counter/decide-correction'
import type { DraftView } from '@/lib/counter/draft-view'
import type { Field, FieldGroup } from '@/lib/counter/field'
import { CorrectionDesk, type EditedField } from './correction-desk'
import type { DraftActions } from './draft-actions'
import { editableOf } from './editable'

export type CorrectionsPanelProps = {
  readonly view: DraftView
  readonly editing: Field | null
  readonly staffId: string
  readonly actions: DraftActions
}

/** From here on the browser goes on by itself: it is given plain data. */
export function CorrectionsPanel({ view, editing, staffId, actions }: CorrectionsPanelProps) {
  const { corrections, groups, draft } = view
  return (
    <CorrectionDesk
      place={{ staffId, draftId: draft.id }}
      rows={corrections}
      choices={groups.map(({ title, fields }) => ({
        title,
        fields: fields.map(({ path, label }) => ({ path, label })),
      }))}
      currents={currentsOf(groups, corrections)}
      edited={editing && editedField(editing, groups)}
      actions={draft.completedAt === null ? actions : null}
    />
  )
}

function editedField(field: Field, groups: readonly FieldGroup[]): EditedField {
  return {
    field: editableOf(field),
    whose: groups.find(({ fields }) => fields.includes(field))?.title ?? '',
    others: namesakes(field, groups).map(({ path, isSamePart }) => ({
      path,
      label: isSamePart ? `${ownerOf(groups, path)} さんも` : labelOf(groups, path),
      isLikely: !path.endsWith('familyRegisterHead'),
    })),
  }
}

/** Of the fields that can be set back: what undoing starts from. */
function currentsOf(groups: readonly FieldGroup[], rows: DraftView['corrections']): Readonly<Record<string, string>> {
  const corrected = new Set(rows.flatMap(({ paths }) => paths))
  const fields = groups.flatMap(group => group.fields).filter(({ path }) => corrected.has(path))
  return Object.fromEntries(fields.map(({ path, current }) => [path, current]))
}

function ownerOf(groups: readonly FieldGroup[], path: string): string {
  return groups.find(({ fields }) => fields.some(field => field.path === path))?.title ?? ''
}

function labelOf(groups: readonly FieldGroup[], path: string): string {
  const group = groups.find(({ fields }) => fields.some(field => field.path === path))
  const label = group?.fields.find(field => field.path === path)?.label ?? ''
  return group && group.person !== null ? `${group.title}の${label}も` : `${label}も`
}
