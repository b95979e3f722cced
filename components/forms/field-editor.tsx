'use client'

import { Button } from '@/components/staff/button'
import type { PathChoice } from '@/lib/forms/path-words'
import type { PlacedDrawing, PlacedField } from '@/lib/rules/schema'
import { Labelled, Select } from './inputs'

type FieldEditorProps = {
  readonly field: PlacedField
  readonly choices: readonly PathChoice[]
  readonly lists: Readonly<Record<string, string>>
  readonly onChange: (field: PlacedField) => void
  readonly onRemove: () => void
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'

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
      <Drawing draw={field.draw} choice={choice} onChange={draw => set({ draw })} />
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

type DrawingProps = {
  readonly draw: PlacedDrawing
  readonly choice: PathChoice | undefined
  readonly onChange: (draw: PlacedDrawing) => void
}

function Drawing({ draw, choice, onChange }: DrawingProps) {
  const first = choice?.options[0]?.value ?? ''
  return (
    <>
      <Select
        label="入れ方"
        value={draw.kind}
        options={kinds.filter(({ value }) => value !== 'mark' || first !== '')}
        onChange={kind => onChange(blankDrawing(kind, first))}
      />
      {(draw.kind === 'text' || draw.kind === 'digits') && (
        <Select
          label="書き方"
          value={draw.format}
          options={formats}
          onChange={format => onChange({ ...draw, format: format as typeof draw.format })}
        />
      )}
      {draw.kind === 'text' && (
        <div className="grid grid-cols-2 gap-2">
          <Millimetres
            label="文字の大きさ（ポイント）"
            value={draw.size}
            onChange={size => onChange({ ...draw, size })}
          />
          <Select
            label="そろえ方"
            value={draw.align}
            options={aligns}
            onChange={align => onChange({ ...draw, align: align as typeof draw.align })}
          />
        </div>
      )}
      {draw.kind === 'digits' && (
        <Millimetres
          label="ますの数"
          value={draw.boxes}
          onChange={boxes => onChange({ ...draw, boxes: Math.max(1, Math.round(boxes)) })}
        />
      )}
      {draw.kind === 'mark' && (
        <div className="grid grid-cols-2 gap-2">
          <Select
            label="この答えのとき"
            value={draw.when[0] ?? ''}
            options={choice?.options ?? []}
            onChange={value => onChange({ ...draw, when: [value] })}
          />
          <Select
            label="しるし"
            value={draw.shape}
            options={[
              { value: 'tick', name: '✓' },
              { value: 'circle', name: '○で囲む' },
            ]}
            onChange={shape => onChange({ ...draw, shape: shape as typeof draw.shape })}
          />
        </div>
      )}
    </>
  )
}

const kinds = [
  { value: 'text', name: '文字' },
  { value: 'name', name: '氏名（ふりがな付き）' },
  { value: 'digits', name: '1ますに1文字' },
  { value: 'mark', name: '✓や○' },
  { value: 'qr', name: 'QRコード' },
]

const formats = [
  { value: 'text', name: 'そのまま' },
  { value: 'wareki', name: '和暦の日付' },
  { value: 'western', name: '西暦の日付' },
  { value: 'era', name: '元号だけ' },
  { value: 'era-year', name: '和暦の年だけ' },
  { value: 'month', name: '月だけ' },
  { value: 'day', name: '日だけ' },
  { value: 'postal', name: '郵便番号' },
  { value: 'phone', name: '電話番号' },
  { value: 'kinship', name: '続柄' },
]

const aligns = [
  { value: 'left', name: '左' },
  { value: 'centre', name: '中央' },
  { value: 'right', name: '右' },
]

function blankDrawing(kind: string, firstOption: string): PlacedDrawing {
  switch (kind) {
    case 'name':
    case 'qr':
      return { kind }
    case 'digits':
      return { kind, format: 'text', boxes: 7 }
    case 'mark':
      return { kind, when: [firstOption], shape: 'tick' }
    default:
      return { kind: 'text', format: 'text', size: 10.5, align: 'left' }
  }
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

type MillimetresProps = {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** What is not a number yet is left alone until it is one. */
function Millimetres({ label, value, onChange }: MillimetresProps) {
  return (
    <Labelled label={label}>
      <input
        type="number"
        step="0.1"
        value={value}
        onChange={({ target }) => Number.isFinite(target.valueAsNumber) && onChange(target.valueAsNumber)}
        className={box}
      />
    </Labelled>
  )
}
