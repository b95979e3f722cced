'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/staff/button'

type GraphFrameProps = {
  readonly width: number
  readonly height: number
  readonly svgHref: string
  /** What the lines mean, on the line of the buttons. */
  readonly legend: ReactNode
  readonly children: ReactNode
}

const steps = [0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.6, 2] as const
const whole = steps.indexOf(1)

/** Zoom by button, + and −; the arrow keys go from node to node. Without script the picture is there at its full size. */
export function GraphFrame({ width, height, svgHref, legend, children }: GraphFrameProps) {
  const [step, setStep] = useState(whole)
  const frame = useRef<HTMLDivElement>(null)
  const scale = steps[step] ?? 1
  const zoom = (by: number) => setStep(now => Math.min(steps.length - 1, Math.max(0, now + by)))

  useEffect(() => {
    frame.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [])

  useEffect(() => {
    const svg = frame.current?.querySelector('svg')
    svg?.setAttribute('width', String(width * scale))
    svg?.setAttribute('height', String(height * scale))
  }, [width, height, scale])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1 : -1)
    else if (!moveFocus(event)) return
    event.preventDefault()
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-3.5 pb-2 print:hidden">
        <Button type="button" onClick={() => zoom(-1)} aria-label="小さくする">
          −
        </Button>
        <span aria-live="polite" className="min-w-12 text-center">
          {Math.round(scale * 100)}%
        </span>
        <Button type="button" onClick={() => zoom(1)} aria-label="大きくする">
          ＋
        </Button>
        <Button type="button" onClick={() => window.print()}>
          印刷
        </Button>
        <a href={svgHref} download className="min-h-11 content-center underline underline-offset-3">
          図をSVGで保存
        </a>
        <div className="ml-auto">{legend}</div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the links inside pass through here */}
      <div ref={frame} onKeyDown={onKeyDown} className="min-h-0 overflow-auto print:overflow-visible">
        {children}
      </div>
    </>
  )
}

/** To the nearest node in that direction, sideways distance counting double. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): boolean {
  const direction = directions[event.key]
  const from = document.activeElement
  if (!direction || !(from instanceof SVGElement) || !from.dataset.node) return false
  const here = middleOf(from)
  const ranked = [...event.currentTarget.querySelectorAll<SVGElement>('[data-node]')]
    .filter(one => one !== from)
    .map(one => ({ one, distance: distanceIn(direction, here, middleOf(one)) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
  ranked[0]?.one.focus()
  return true
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

type Point = { readonly x: number; readonly y: number }

function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

function distanceIn([dx, dy]: readonly [number, number], from: Point, to: Point): number {
  const [along, aside] = [
    (to.x - from.x) * dx + (to.y - from.y) * dy,
    Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx),
  ]
  return along > 4 ? along + 2 * aside : Number.POSITIVE_INFINITY
}
