import type { LocalDate } from '@/lib/calendar/local-date'
import { type Correction, correctedContent, type DraftContent, valueAt } from '@/lib/drafts/content'
import { familyGiven } from '@/lib/people/names'
import { checkText, cleanText } from '@/lib/people/typed-text'
import type { RuleBook } from '@/lib/rules/book'
import { checkField, refusals } from './check-field'
import { draftFields, findField } from './draft-fields'
import type { Field, FieldGroup } from './field'
import { fieldText } from './field-text'
import { judgeDraft } from './judged-draft'

export type FieldChange = {
  readonly path: string
  readonly typed: string
  readonly ground: string
  /** The value on the clerk's screen when they began: another one there now is a conflict. */
  readonly seen: string
  /** Other fields that name the same family and change with it: see `namesakes`. */
  readonly also: readonly string[]
  /** The resident's own value again, whatever was typed. */
  readonly isUndo?: boolean
}

export type Decided =
  | { readonly kind: 'correct'; readonly changes: readonly GroundedValue[] }
  | { readonly kind: 'refused'; readonly problems: FieldProblems }
  | { readonly kind: 'conflict'; readonly conflict: FieldConflict }
  /** A field the draft does not have, or has no longer: another answer closed it. */
  | { readonly kind: 'no-such-field' }

type ChangedValue = Pick<Correction, 'path' | 'value'>
export type GroundedValue = Pick<Correction, 'path' | 'value' | 'ground'>
export type FieldProblems = { readonly value?: string; readonly ground?: string }
/** What somebody else made of the field in the meantime. */
export type Theirs = { readonly value: string; readonly text: string; readonly by: string; readonly at: string }

/** One field of two clerks: everything that is needed to choose between them. */
export type FieldConflict = {
  readonly path: string
  readonly whose: string
  readonly label: string
  /** The resident's own value, in words. */
  readonly own: string
  readonly theirs: Theirs
  /** The value this clerk means, in words; as typed where it cannot be read. */
  readonly mine: string
}

export const longestGround = 60
export const undoGround = '住民の入力に戻す'

export function decideCorrection(
  content: DraftContent,
  change: FieldChange,
  { book, today }: { readonly book: RuleBook; readonly today: LocalDate },
): Decided {
  const { forms } = judgeDraft(content, book, today)
  const groups = draftFields(content, { book, today, forms })
  const field = findField(groups, change.path)
  if (!field) return { kind: 'no-such-field' }
  const checked = checkField(field, change.typed, { today, name: nameFor(field, content) })
  if (field.current !== change.seen) {
    // Both meant the same.
    if ('value' in checked && String(checked.value) === field.current) return { kind: 'correct', changes: [] }
    const whose = groups.find(({ fields }) => fields.includes(field))?.title ?? ''
    return { kind: 'conflict', conflict: conflictOver(field, { change, checked, whose, content }) }
  }
  if (change.isUndo) return undo(field, content)

  const problems = { ...problemOfValue(field, checked), ...problemOfGround(change.ground) }
  if ('problem' in checked || Object.keys(problems).length > 0) return { kind: 'refused', problems }
  const also = namesakes(field, groups).filter(({ path }) => change.also.includes(path))
  const others = also.flatMap(({ path }) => findField(groups, path) ?? [])
  const ground = cleanText(change.ground).value
  return { kind: 'correct', changes: changesFor(field, checked.value, others).map(one => ({ ...one, ground })) }
}

/** An answer nobody gave cannot be taken back, but it can be said not to be known. */
export function ownValueAt(content: DraftContent, path: string): string | number {
  return valueAt(content, path) ?? (path.startsWith('answers.') ? 'unknown' : '')
}

/** A field that names the same family, and what it becomes. */
export type Namesake = { readonly path: string; readonly isSamePart: boolean }

/** Where the value stands too when it is a family name: in the names of others, and before the names of heads of households. */
export function namesakes({ path, current }: Field, groups: readonly FieldGroup[]): readonly Namesake[] {
  const part = /^application\.people\.\d+(\.(?:name|kana)\.family)$/.exec(path)?.[1]
  if (!part || current === '') return []
  return groups
    .flatMap(({ fields }) => fields)
    .filter(other => other.path !== path)
    .flatMap(other => {
      const isSamePart = other.path.endsWith(part)
      const names = isSamePart ? other.current === current : isHead(other) && other.current.startsWith(current)
      return names ? [{ path: other.path, isSamePart }] : []
    })
}

function isHead({ path }: Field): boolean {
  return /\.(newHead|oldHead|familyRegisterHead)$/.test(path)
}

function changesFor(field: Field, value: string | number, also: readonly Field[]): readonly ChangedValue[] {
  const others = also.map(other => ({
    path: other.path,
    value: String(value) + other.current.slice(field.current.length),
  }))
  return [{ path: field.path, value }, ...others]
}

function problemOfValue(field: Field, checked: ReturnType<typeof checkField>): FieldProblems {
  if ('problem' in checked) return { value: checked.problem }
  return String(checked.value) === field.current
    ? { value: '＊今の値と同じです。直す値を入力するか、「やめる」を押してください。' }
    : {}
}

function problemOfGround(ground: string): FieldProblems {
  const checked = checkText(ground, longestGround)
  if (checked.ok) return {}
  return {
    ground:
      checked.reason === 'empty' || checked.reason === 'too-long'
        ? `＊何を見て直したかを${longestGround}文字までで入力してください（例：転出証明書）。`
        : refusals[checked.reason],
  }
}

function undo({ path, current, own }: Field, content: DraftContent): Decided {
  if (current === own) return { kind: 'no-such-field' }
  return { kind: 'correct', changes: [{ path, value: ownValueAt(content, path), ground: undoGround }] }
}

type Clash = {
  readonly change: FieldChange
  readonly checked: ReturnType<typeof checkField>
  readonly whose: string
  readonly content: DraftContent
}

function conflictOver(field: Field, { change, checked, whose, content }: Clash): FieldConflict {
  const { path, label, own, current: value } = field
  const latest = content.corrections.findLast(correction => correction.path === path)
  const theirs = { value, text: fieldText(field, value), by: latest?.byName ?? '住民', at: latest?.at ?? '' }
  const meant = 'value' in checked ? fieldText(field, String(checked.value)) : change.typed
  return { path, whose, label, own: fieldText(field, own), theirs, mine: change.isUndo ? fieldText(field, own) : meant }
}

/** Whose reading it is: a name in Latin letters may be its own. */
function nameFor({ path }: Field, content: DraftContent): string {
  const index = Number(/^application\.people\.(\d+)\./.exec(path)?.[1] ?? 0)
  const person = correctedContent(content).application.people[index]
  return person ? familyGiven(person.name) : ''
}
