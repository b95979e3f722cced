import type { PathChoice } from '@/lib/forms/path-words'
import type { PlacedDrawing } from '@/lib/rules/schema'
import { Millimetres, Select } from './inputs'

type DrawingEditorProps = {
  readonly draw: PlacedDrawing
  readonly choice: PathChoice | undefined
  readonly onChange: (draw: PlacedDrawing) => void
}

export function DrawingEditor({ draw, choice, onChange }: DrawingEditorProps) {
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

export function blankDrawing(kind: string, firstOption: string): PlacedDrawing {
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
