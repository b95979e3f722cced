import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { blankFormData } from '@/lib/forms/blank'
import { findDataItem } from '@/lib/forms/data-items'
import type { FormData } from '@/lib/forms/form-data'
import { formIds } from '@/lib/forms/form-ids'
import { nobody } from '@/lib/forms/form-person'
import { formatValue } from '@/lib/forms/format-value'
import { contentsOfTemplate } from '@/lib/forms/needed-items'
import { renderForm } from '@/lib/forms/pdf/bundle'
import type { Checks, Content, Format, Path, Template } from '@/lib/forms/template'
import { requireTemplate } from '@/lib/forms/templates'
import { squeezed, textsOf } from '@/tests/support/pdf-pages'

/** Every place that is filled, filled with something that can be found again. */

type Bound = { readonly path: Path; readonly format: Format }

function textsIn(content: Content): readonly Bound[] {
  switch (content.kind) {
    case 'value':
      return [{ path: content.bind, format: content.format }]
    case 'name':
      return [
        { path: `${content.bind}.name`, format: 'text' },
        { path: `${content.bind}.kana`, format: 'text' },
      ]
    case 'line':
      return content.parts.flatMap(part => (typeof part === 'string' ? [] : [{ path: part.bind, format: part.format }]))
    case 'stack':
      return content.items.flatMap(item => textsIn(item.content))
    default:
      return []
  }
}

function checksIn(content: Content): readonly Checks[] {
  if (content.kind === 'stack') return content.items.flatMap(item => checksIn(item.content))
  return content.kind === 'checks' && content.bind ? [content] : []
}

const days: readonly Format[] = ['wareki', 'western']

/** Unlike any other on the form. */
function marker({ format }: Bound, index: number): string {
  if (days.includes(format)) return addDays(localDate('1990-03-01'), 37 * index)
  if (format === 'postal') return String(1_000_000 + index)
  return format === 'kinship' ? 'sibling' : `記${String(index).padStart(3, '0')}終`
}

type Marker = { readonly value: string; readonly format: Format }

/** Of the first sheets: the others say again what stands there. */
function markersOf(template: Template): ReadonlyMap<Path, Marker> {
  const bound = contentsOfTemplate({ ...template, continuation: null }).flatMap(textsIn)
  const marked = new Map<Path, Marker>()
  for (const one of bound.toSorted((a, b) => Number(days.includes(b.format)) - Number(days.includes(a.format)))) {
    if (!marked.has(one.path)) marked.set(one.path, { value: marker(one, marked.size), format: one.format })
  }
  return marked
}

function dataWith(values: ReadonlyMap<Path, string>): FormData {
  const data = structuredClone(blankFormData('会津若松市長')) as unknown as Record<string, unknown>
  const each: Record<string, string> = {}
  for (const [path, value] of values) {
    const [root = '', field] = path.split('.', 2)
    if (root === 'each') each[field ?? ''] = value
    else if (field) data[root] = { ...(data[root] as object), [field]: value }
    else if (typeof data[root] === 'string') data[root] = value
    else data[root] = { ...(data[root] as object), text: value }
  }
  const someone = { ...nobody, name: '名', ...each }
  const lists = Object.keys(data.lists as object).map(list => [list, [someone]])
  return { ...data, lists: Object.fromEntries(lists) } as unknown as FormData
}

/** Whoever is concerned is the subject of the form and stands in its rows. */
function concerning(template: Template, data: FormData): FormData {
  const [person = nobody] = data.lists.concerned
  return { ...data, concerned: { [template.id]: [{ ...person, ...definedOf(data.subject) }] } }
}

function definedOf(person: object): object {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== ''))
}

async function printed(template: Template, values: ReadonlyMap<Path, string>): Promise<string> {
  const data = concerning(template, dataWith(values))
  const printing = { papers: new Map(), createdOn: localDate('2026-12-07') }
  return squeezed(await textsOf((await renderForm({ template, data }, printing)).pdf))
}

describe.each(formIds)('%s', form => {
  const template = requireTemplate(form)
  const markers = markersOf(template)
  const ticked = contentsOfTemplate(template).flatMap(checksIn)

  test('prints whatever it binds to', async () => {
    const text = await printed(template, new Map([...markers].map(([path, { value }]) => [path, value])))
    const missing = [...markers].filter(
      ([, { value, format }]) => !text.includes(squeezed([formatValue(value, format)])),
    )
    expect(missing.map(([path]) => path)).toEqual([])
  })

  test('has a box for every answer that can be chosen', () => {
    const unknown = ticked.flatMap(({ bind, options }) => {
      const [root = '', id = ''] = (bind ?? '').split('.', 2)
      const values = options.map(({ value }) => value)
      if (root === 'extra')
        return (findDataItem(id)?.options ?? []).flatMap(({ value }) => (values.includes(value) ? [] : [value]))
      const fact = root === 'fact' ? ruleSet.facts.find(one => one.id === id) : null
      return fact?.kind === 'choice' && !fact.options.some(one => values.includes(one.id)) ? [id] : []
    })
    expect(unknown).toEqual([])
  })
})

test('facts that forms print are facts of the rule set', () => {
  const ids = new Set(ruleSet.facts.map(({ id }) => id))
  const bound = formIds.flatMap(form => {
    const contents = contentsOfTemplate(requireTemplate(form))
    return [...contents.flatMap(textsIn).map(({ path }) => path), ...contents.flatMap(checksIn).map(({ bind }) => bind)]
  })
  const facts = bound.flatMap(path => (path?.startsWith('fact.') ? [path.slice('fact.'.length)] : []))
  expect(facts.filter(fact => !ids.has(fact))).toEqual([])
})
