import { describe, expect, test } from 'vitest'
import { blankFormData } from '@/lib/forms/blank'
import { type FilledElement, type FilledSheet, fillSheets } from '@/lib/forms/fill'
import { formIds } from '@/lib/forms/form-ids'
import { gridRows, tableBox } from '@/lib/forms/pdf/grid'
import type { Box, Sheet, Template } from '@/lib/forms/template'
import { requireTemplate } from '@/lib/forms/templates'

/** Forms are measured out by hand, so the sums are checked by machine. */
describe.each(formIds)('%s', form => {
  const sheets = everySheet(requireTemplate(form))

  test('is plain data that can be stored and read back', () => {
    const template = requireTemplate(form)
    expect(JSON.parse(JSON.stringify(template))).toEqual(template)
  })

  test('fills every row of its tables from edge to edge', () => {
    for (const { elements } of sheets) for (const element of elements) expectFull(element)
  })

  test('stays inside the margins and above the foot', () => {
    for (const { elements, orientation } of sheets) {
      const [width, height] = orientation === 'portrait' ? [210, 297] : [297, 210]
      for (const box of elements.map(boxOf)) {
        expect(box.x).toBeGreaterThanOrEqual(15)
        expect(box.x + box.width).toBeLessThanOrEqual(width - 15 + 0.01)
        expect(box.y + box.height).toBeLessThanOrEqual(height - 10)
      }
    }
  })

  test('sets nothing over anything else', () => {
    for (const { elements } of sheets) {
      const boxes = elements.map(boxOf)
      const overlaps = boxes.flatMap((a, index) => boxes.slice(index + 1).filter(b => meet(a, b)))
      expect(overlaps).toEqual([])
    }
  })
})

function everySheet(template: Template): FilledSheet[] {
  const all: Sheet[] = template.continuation ? [...template.sheets, template.continuation] : [...template.sheets]
  return fillSheets({ ...template, sheets: all, continuation: null }, blankFormData('会津若松市長'))
}

function boxOf(element: FilledElement): Box {
  if (element.kind === 'placed') return element
  const { x, y, width, height } = tableBox(element)
  return element.showsTitle ? { x, y: y - 5.4, width, height: height + 5.4 } : { x, y, width, height }
}

function expectFull(element: FilledElement): void {
  if (element.kind !== 'table') return
  const cells = gridRows(element).flat()
  const area = cells.reduce((sum, { box }) => sum + box.width * box.height, 0)
  const { width, height } = tableBox(element)
  expect(area).toBeCloseTo(width * height, 3)
}

function meet(a: Box, b: Box): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !apart
}
