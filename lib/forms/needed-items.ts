import { itemIdsOfPath } from './binding'
import type { Content, Element, Path, Row, Template } from './template'

/** The data items a form is filled from, beyond what the guide's answers tell, each once. */
export function dataItemsOf(template: Template): readonly string[] {
  return [...new Set(pathsOf(template).flatMap(itemIdsOfPath))]
}

/** Every path a template binds to, on all of its sheets. */
export function pathsOf(template: Template): Path[] {
  return contentsOfTemplate(template).flatMap(pathsIn)
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

function pathsIn(content: Content): Path[] {
  switch (content.kind) {
    case 'value':
    case 'digits':
    case 'mark':
    case 'qr':
      return [content.bind]
    case 'checks':
      return content.bind ? [content.bind] : []
    case 'name':
      return [`${content.bind}.name`, `${content.bind}.kana`]
    case 'line':
      return content.parts.flatMap(part => (typeof part === 'string' ? [] : [part.bind]))
    case 'stack':
      return content.items.flatMap(item => pathsIn(item.content))
    default:
      return []
  }
}
