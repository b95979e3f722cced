import { homeAddress, type Need, needsOfPath, type Whose } from './binding'
import { homeAddressIn } from './home-address'
import type { Content, Element, Path, Row, Template } from './template'

/** Of whom each data item is needed for these forms, beyond what the guide's answers tell. */
export function needsOf(forms: readonly Template[], events: readonly string[]): ReadonlyMap<string, Whose> {
  const needs = new Map<string, Whose>()
  for (const { item, whose } of forms.flatMap(pathsOf).flatMap(path => needsAt(path, events))) {
    needs.set(item, wider(needs.get(item), whose))
  }
  return needs
}

/** The data items a form is filled from, each once. */
export function dataItemsOf(template: Template, events: readonly string[] = []): readonly string[] {
  return [...needsOf([template], events).keys()]
}

export function itemIdsOfPath(path: Path, events: readonly string[] = []): readonly string[] {
  return needsAt(path, events).map(({ item }) => item)
}

function needsAt(path: Path, events: readonly string[]): readonly Need[] {
  return needsOfPath(path, events).map(({ item, whose }) => ({
    item: item === homeAddress ? homeAddressIn(events) : item,
    whose,
  }))
}

function wider(known: Whose | undefined, whose: Whose): Whose {
  const widths: readonly Whose[] = ['filer', 'couple', 'everyone']
  return known && widths.indexOf(known) > widths.indexOf(whose) ? known : whose
}

/** Every path a template binds to, on all of its sheets. */
export function pathsOf(template: Template): Path[] {
  return bindingsOf(template).map(({ path }) => path)
}

/** A path, and what the form calls what stands there. */
export type Binding = { readonly path: Path; readonly label: string }

export function bindingsOf(template: Template): Binding[] {
  return contentsOfTemplate(template).flatMap(bindingsIn)
}

export function contentsOfTemplate({ sheets, continuation }: Template): readonly Content[] {
  const all = continuation ? [...sheets, continuation] : sheets
  return all.flatMap(({ elements }) => elements).flatMap(contentsOf)
}

function contentsOf(element: Element): readonly Content[] {
  if (element.kind === 'placed') return [element.content]
  return element.rows.flatMap(one => ('repeat' in one ? one.rows : [one])).flatMap(contentsOfRow)
}

function contentsOfRow({ cells }: Row): readonly Content[] {
  return cells.map(({ content }) => content)
}

function bindingsIn(content: Content): Binding[] {
  switch (content.kind) {
    case 'value':
    case 'digits':
    case 'mark':
    case 'qr':
      return [{ path: content.bind, label: content.label }]
    case 'checks':
      return content.bind ? [{ path: content.bind, label: content.label }] : []
    case 'name':
      return [
        { path: `${content.bind}.name`, label: content.label },
        { path: `${content.bind}.kana`, label: `${content.label}（フリガナ）` },
      ]
    case 'line':
      return content.parts.flatMap(part => (typeof part === 'string' ? [] : [{ path: part.bind, label: part.label }]))
    case 'stack':
      return content.items.flatMap(item => bindingsIn(item.content))
    default:
      return []
  }
}
