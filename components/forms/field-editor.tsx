'use client'

import { Button } from '@/components/staff/button'
import type { PathChoice } from '@/lib/forms/path-words'
import type { PlacedField } from '@/lib/rules/schema'
import { blankDrawing, DrawingEditor } from './drawing-editor'
import { box, Labelled, Millimetres, Select } from './inputs'

type FieldEditorProps = {
  readonly field: PlacedField
  readonly choices: readonly PathChoice[]
  readonly lists: Readonly<Record<string, string>>
  readonly onChange: (field: PlacedField) => void
  readonly onRemove: () => void
}

export function FieldEditor({ field, choices, lists, onChange, onRemove }: FieldEditorProps) {
  const choice = choices.find(({ path }) => path === field.bind)
  const set = (more: Partial<PlacedField>) => onChange({ ...field, ...more })
  return (
    <fieldset className="grid gap-3 rounded-12 border border-solid-gray-300 bg-white p-3.5">
      <legend className="px-1 font-bold">選んだ項目</legend>
      <Labelled label="入れるデータ">
        <select value={field.bind} onChange={event => set(boundTo(event.target.value, field, choices))} className={box}>
          {groupsOf(choices).map(([group, members]) => (
            <optgroup key={group} label={group}>
              {members.map(({ path, name }) => (
                <option key={path} value={path}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Labelled>
      {field.person && (
        <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-2">
          <Select
            label="だれの"
            value={field.person.list}
            options={Object.entries(lists).map(([value, name]) => ({ value, name }))}
            onChange={list => set({ person: { list, seat: field.person?.seat ?? 1 } })}
          />
          <Millimetres
            label="何人目"
            value={field.person.seat}
            onChange={seat =>
              set({ person: { list: field.person?.list ?? 'people', seat: Math.max(1, Math.round(seat)) } })
            }
          />
        </div>
      )}
      <Labelled label="名前（控えと読み上げに使います）">
        <input
          value={field.label}
          maxLength={60}
          onChange={event => set({ label: event.target.value })}
          className={box}
        />
      </Labelled>
      <DrawingEditor draw={field.draw} choice={choice} onChange={draw => set({ draw })} />
      <div className="grid grid-cols-4 gap-2">
        <Millimetres label="左から" value={field.x} onChange={x => set({ x })} />
        <Millimetres label="上から" value={field.y} onChange={y => set({ y })} />
        <Millimetres label="幅" value={field.width} onChange={width => set({ width })} />
        <Millimetres label="高さ" value={field.height} onChange={height => set({ height })} />
      </div>
      <p className="text-dns-14N-130 text-solid-gray-700">位置と大きさはミリメートルです。</p>
      <Button type="button" look="quiet" onClick={onRemove} className="justify-self-start">
        この項目を消す
      </Button>
    </fieldset>
  )
}

/** Takes the data's own name along, unless somebody gave another. */
function boundTo(bind: string, field: PlacedField, choices: readonly PathChoice[]): Partial<PlacedField> {
  const before = choices.find(({ path }) => path === field.bind)
  const after = choices.find(({ path }) => path === bind)
  return {
    bind,
    label: field.label === before?.name && after ? after.name : field.label,
    person: bind.startsWith('each.') ? (field.person ?? { list: 'people', seat: 1 }) : null,
    draw: field.draw.kind === 'mark' ? blankDrawing('text', '') : field.draw,
  }
}

function groupsOf(choices: readonly PathChoice[]): readonly (readonly [string, readonly PathChoice[]])[] {
  return [...new Set(choices.map(({ group }) => group))].map(
    group => [group, choices.filter(one => one.group === group)] as const,
  )
}
