'use client'

import type { KeyboardEvent } from 'react'
import type { PlacedField } from '@/lib/rules/schema'

type PaperPageProps = {
  /** Address of the page's picture. */
  readonly href: string
  readonly paper: { readonly width: number; readonly height: number }
  readonly page: number
  readonly fields: readonly PlacedField[]
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
  readonly onChange: (index: number, field: PlacedField) => void
}

/** Arrow keys move a box by half a millimetre, with Shift by five; with Alt they change its size. */
export function PaperPage({ href, paper, page, fields, chosen, onChoose, onChange }: PaperPageProps) {
  function move(event: KeyboardEvent, index: number, field: PlacedField) {
    const moved = movedBy(event, field)
    if (!moved) return
    event.preventDefault()
    onChange(index, moved)
  }

  return (
    <>
      <p className="mb-2 text-dns-14N-130 text-solid-gray-700">
        枠を選んで矢印キーで0.5mm、Shiftと矢印で5mm動きます。Altと矢印で大きさが変わります。
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset */}
      <svg
        viewBox={`0 0 ${paper.width} ${paper.height}`}
        className="block w-full border border-solid-gray-300 bg-white"
        role="group"
        aria-label={`${page}ページ目の紙面`}
      >
        <image href={href} width={paper.width} height={paper.height} preserveAspectRatio="none" />
        {fields.map((field, index) =>
          field.page === page ? (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: a field has no id, and its place in the list is what an edit names
              key={index}
              role="button"
              tabIndex={0}
              aria-label={`${field.label}、左から${field.x}ミリ、上から${field.y}ミリ`}
              aria-pressed={chosen === index}
              onClick={() => onChoose(index)}
              onFocus={() => onChoose(index)}
              onKeyDown={event => move(event, index, field)}
              className="cursor-pointer outline-none"
            >
              <rect
                x={field.x}
                y={field.y}
                width={field.width}
                height={field.height}
                strokeWidth={chosen === index ? 0.9 : 0.4}
                className={chosen === index ? 'fill-blue-900/20 stroke-blue-900' : 'fill-blue-900/10 stroke-blue-600'}
              />
              <text
                x={field.x + 0.8}
                y={field.y + Math.min(field.height, 4) - 0.9}
                fontSize={2.8}
                className="fill-blue-1000"
              >
                {field.label}
              </text>
            </g>
          ) : null,
        )}
      </svg>
    </>
  )
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function movedBy({ key, shiftKey, altKey }: KeyboardEvent, field: PlacedField): PlacedField | null {
  const direction = directions[key]
  if (!direction) return null
  const step = shiftKey ? 5 : 0.5
  const [x, y] = direction.map(one => one * step) as [number, number]
  if (altKey) return { ...field, width: atLeast(1, field.width + x), height: atLeast(1, field.height + y) }
  return { ...field, x: atLeast(0, field.x + x), y: atLeast(0, field.y + y) }
}

function atLeast(least: number, value: number): number {
  return Math.max(least, Math.round(value * 10) / 10)
}
